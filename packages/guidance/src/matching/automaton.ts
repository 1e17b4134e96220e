import { type Choices, UNKNOWN } from './choice.js'
import type { Token } from './lexer.js'
import type { Phrase, Step } from './phrases.js'
import { type StateGroup, StateGroups } from './state-group.js'
import type { State } from './state.js'

/** Where a phrase was found: `label` names it, `words` are the indices of the tokens it used, in order. */
export interface Occurrence<Label> {
  label: Label
  words: readonly number[]
}

/** Most readings followed at once: many times what real packs and records need, few enough to bound hostile ones. */
const THREAD_LIMIT = 1000

interface Used {
  word: number
  before: Used | undefined
}

interface Thread<Label> {
  at: StateGroup<Label>
  /** The last word read, and those before it. */
  used: Used
}

/** Finds every occurrence of many phrases in one pass over the words of a paragraph. */
export class Automaton<Label> {
  readonly #choices: Choices
  #states = 0
  readonly #start = this.#newState()
  #entry: StateGroup<Label> | undefined

  /** @param choices shared by automata that read the same words */
  constructor(choices: Choices) {
    this.#choices = choices
  }

  add(phrase: Phrase, label: Label): void {
    let state = this.#start
    for (const step of phrase) state = this.#extend(state, step)
    state.found.push(label)
    this.#entry = undefined
  }

  /** Occurrences in order of their last word; none reaches across the end of a sentence. */
  find(tokens: readonly Token[]): Occurrence<Label>[] {
    const entry = (this.#entry ??= new StateGroups<Label>(this.#choices).of([this.#start]))
    const found: Occurrence<Label>[] = []
    let threads: Thread<Label>[] = []
    let sentence = -1
    for (const [index, token] of tokens.entries()) {
      if (token.sentence !== sentence) threads = []
      sentence = token.sentence
      const word = this.#choices.numberOf(token.word)
      if (word === UNKNOWN) continue
      const waiting: Thread<Label>[] = []
      const enter = (at: StateGroup<Label> | undefined, before: Used | undefined): void => {
        if (!at) return
        const used = { word: index, before }
        for (const label of at.found) found.push({ label, words: wordsOf(used) })
        if (at.reach >= 0) waiting.push({ at, used })
      }
      enter(entry.after(word, 0), undefined)
      for (const thread of threads) {
        const skipped = index - thread.used.word - 1
        if (skipped > thread.at.reach) continue
        enter(thread.at.after(word, skipped), thread.used)
        if (skipped < thread.at.reach) waiting.push(thread)
      }
      threads = waiting.length > THREAD_LIMIT ? waiting.slice(0, THREAD_LIMIT) : waiting
    }
    return found
  }

  /** The state that a step leads to; a step already there is shared. */
  #extend(from: State<Label>, { gap, options }: Step): State<Label> {
    const choice = this.#choices.of(options)
    const moves = from.moves.get(choice) ?? []
    const known = moves.find((move) => move.gap === gap)
    if (known) return known.to
    const to = this.#newState()
    from.moves.set(choice, [...moves, { gap, to }])
    return to
  }

  #newState(): State<Label> {
    return { id: this.#states++, found: [], moves: new Map() }
  }
}

function wordsOf(last: Used): number[] {
  const words: number[] = []
  for (let used: Used | undefined = last; used; used = used.before) words.unshift(used.word)
  return words
}
