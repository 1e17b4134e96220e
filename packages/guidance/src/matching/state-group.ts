import type { Choice, Choices } from './choice.js'
import type { Move, State } from './state.js'

/** A place within an option of several words: these words in a row, and then the state. */
interface Midway<Label> {
  readonly rest: readonly number[]
  readonly to: State<Label>
}

type Place<Label> = State<Label> | Midway<Label>

/** Everything that one word leads to from a group, when at most `gap` other words stand before it. */
interface Arrival<Label> {
  readonly gap: number
  readonly group: StateGroup<Label>
}

const NOWHERE: readonly Arrival<never>[] = []

/**
 * The states that the same words lead to, followed as one: dozens of phrases may begin with "was". Groups are made when a
 * text first needs them and kept, so that later texts only look words up.
 */
export class StateGroup<Label> {
  readonly found: readonly Label[]
  /** Most words that may be passed over before this group goes on; -1 when nothing follows. */
  readonly reach: number
  readonly #groups: StateGroups<Label>
  readonly #moves = new Map<Choice, Move<Label>[]>()
  readonly #midway: readonly Midway<Label>[]
  readonly #arrivals = new Map<number, readonly Arrival<Label>[]>()

  constructor(groups: StateGroups<Label>, states: readonly State<Label>[], midway: readonly Midway<Label>[]) {
    this.#groups = groups
    this.#midway = midway
    this.found = states.flatMap(({ found }) => found)
    for (const [choice, moves] of states.flatMap((state) => [...state.moves])) {
      const known = this.#moves.get(choice)
      this.#moves.set(choice, known ? [...known, ...moves] : moves)
    }
    const gaps = [...this.#moves.values()].flat().map(({ gap }) => gap)
    this.reach = gaps.reduce((widest, gap) => Math.max(widest, gap), midway.length > 0 ? 0 : -1)
  }

  /** Where `word` leads when `skipped` other words stand before it. */
  after(word: number, skipped: number): StateGroup<Label> | undefined {
    let arrivals = this.#arrivals.get(word)
    if (!arrivals) this.#arrivals.set(word, (arrivals = this.#arrivalsAt(word)))
    if (arrivals === NOWHERE) return undefined
    return arrivals.find(({ gap }) => gap >= skipped)?.group
  }

  /** Narrow gaps first: what a wide gap leads to is part of what each narrower one does. */
  #arrivalsAt(word: number): readonly Arrival<Label>[] {
    const reached = [...this.#reachedBy(word)]
    if (reached.length === 0) return NOWHERE
    const gaps = [...new Set(reached.map(({ gap }) => gap))].sort((a, b) => a - b)
    return gaps.map((gap) => {
      const places = reached.filter((one) => one.gap >= gap).map(({ place }) => place)
      return { gap, group: this.#groups.of(places) }
    })
  }

  *#reachedBy(word: number): Iterable<{ gap: number; place: Place<Label> }> {
    for (const { rest, to } of this.#midway) if (rest[0] === word) yield { gap: 0, place: further(rest, to) }
    const begun = this.#groups.choices.begunBy(word)
    // Some words begin hundreds of choices, and most groups go on with a few: look through whichever is less.
    for (const choice of begun.length < this.#moves.size ? begun : this.#moves.keys()) {
      for (const { gap, to } of this.#moves.get(choice) ?? []) {
        if (choice.whole.has(word)) yield { gap, place: to }
        for (const rest of choice.longer.get(word) ?? []) yield { gap, place: { rest, to } }
      }
    }
  }
}

/** Makes each group once, however many ways lead to it. */
export class StateGroups<Label> {
  readonly choices: Choices
  readonly #known = new Map<string, StateGroup<Label>>()

  constructor(choices: Choices) {
    this.choices = choices
  }

  of(places: readonly Place<Label>[]): StateGroup<Label> {
    const byName = new Map(places.map((place) => [nameOf(place), place]))
    const name = [...byName.keys()].sort().join(' ')
    let group = this.#known.get(name)
    if (!group) {
      const states = [...byName.values()].filter((place) => 'moves' in place)
      const midway = [...byName.values()].filter((place) => 'rest' in place)
      this.#known.set(name, (group = new StateGroup(this, states, midway)))
    }
    return group
  }
}

function further<Label>([, ...rest]: readonly number[], to: State<Label>): Place<Label> {
  return rest.length > 0 ? { rest, to } : to
}

function nameOf<Label>(place: Place<Label>): string {
  return 'rest' in place ? `${place.to.id}:${place.rest.join('-')}` : `${place.id}`
}
