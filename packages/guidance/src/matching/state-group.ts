import type { State } from './state.js'

/**
 * States that the same words lead to, followed as one: dozens of phrases may begin with "was". Groups are made when a
 * text first needs them and kept, so that later texts only look words up.
 */
export class StateGroup<Label> {
  readonly found: readonly Label[]
  /** Words that may be passed over before this group goes on. */
  readonly skip: number
  readonly #gapStates: readonly State<Label>[]
  readonly #next = new Map<string, State<Label>[]>()
  readonly #groups = new Map<string, StateGroup<Label>>()
  #gaps: readonly StateGroup<Label>[] | undefined

  /** @param states that share one `skip` */
  constructor(states: readonly State<Label>[]) {
    this.found = states.flatMap((state) => state.found)
    this.skip = states[0]?.skip ?? 0
    this.#gapStates = states.flatMap((state) => state.gaps)
    for (const state of states) {
      for (const [word, following] of state.next) {
        const known = this.#next.get(word)
        this.#next.set(word, known ? [...known, ...following] : following)
      }
    }
  }

  /** True when no word leads further. */
  get isEnd(): boolean {
    return this.#next.size === 0
  }

  after(word: string): StateGroup<Label> | undefined {
    const known = this.#groups.get(word)
    if (known) return known
    const states = this.#next.get(word)
    if (!states) return undefined
    const group = new StateGroup(states)
    this.#groups.set(word, group)
    return group
  }

  /** The states entered with these after a gap, one group for each width. */
  get gaps(): readonly StateGroup<Label>[] {
    return (this.#gaps ??= [...groupBySkip(this.#gapStates)].map((states) => new StateGroup(states)))
  }
}

function groupBySkip<Label>(states: readonly State<Label>[]): Iterable<State<Label>[]> {
  const bySkip = new Map<number, State<Label>[]>()
  for (const state of states) {
    const same = bySkip.get(state.skip)
    if (same) same.push(state)
    else bySkip.set(state.skip, [state])
  }
  return bySkip.values()
}
