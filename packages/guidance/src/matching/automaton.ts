import type { Token } from './lexer.js'
import type { Phrase, Step } from './phrases.js'

/** Where a phrase was found: `label` names it, `words` are the indices of the tokens it used, in order. */
export interface Occurrence<Label> {
  label: Label
  words: readonly number[]
}

/** Most readings followed at once, so that no text and no phrase can make matching slow. */
const THREAD_LIMIT = 64

interface State<Label> {
  next: Map<string, State<Label>[]>
  /** States entered together with this one that may first pass over up to `skip` words. */
  gaps: State<Label>[]
  skip: number
  found: Label[]
}

interface Used {
  word: number
  before: Used | undefined
}

interface Thread<Label> {
  state: State<Label>
  skips: number
  used: Used
}

const newState = <Label>(skip = 0): State<Label> => ({ next: new Map(), gaps: [], skip, found: [] })

/** Finds every occurrence of many phrases in one pass over the words of a paragraph. */
export class Automaton<Label> {
  readonly #start = newState<Label>()
  /** The state reached from a state by a step, so that phrases with a common beginning share it. */
  readonly #reached = new Map<State<Label>, Map<string, State<Label>>>()

  add(phrase: Phrase, label: Label): void {
    let state = this.#start
    for (const step of phrase) state = this.#extend(state, step)
    state.found.push(label)
  }

  /** Occurrences in order of their last word; none reaches across the end of a sentence. */
  find(tokens: readonly Token[]): Occurrence<Label>[] {
    const found: Occurrence<Label>[] = []
    let threads: Thread<Label>[] = []
    let sentence = -1
    for (const [index, token] of tokens.entries()) {
      if (token.sentence !== sentence) threads = []
      sentence = token.sentence
      const following: Thread<Label>[] = []
      const enter = (state: State<Label>, before: Used | undefined): void => {
        const used = { word: index, before }
        for (const label of state.found) found.push({ label, words: wordsOf(used) })
        if (state.next.size > 0) following.push({ state, skips: 0, used })
        for (const gap of state.gaps) following.push({ state: gap, skips: gap.skip, used })
      }
      for (const state of this.#start.next.get(token.word) ?? []) enter(state, undefined)
      for (const thread of threads) {
        for (const state of thread.state.next.get(token.word) ?? []) enter(state, thread.used)
        if (thread.skips > 0) following.push({ ...thread, skips: thread.skips - 1 })
      }
      threads = following.slice(0, THREAD_LIMIT)
    }
    return found
  }

  #extend(from: State<Label>, step: Step): State<Label> {
    const known = this.#reached.get(from) ?? new Map<string, State<Label>>()
    this.#reached.set(from, known)
    const key = JSON.stringify(step)
    const shared = known.get(key)
    if (shared) return shared

    const to = newState<Label>()
    known.set(key, to)
    let origin = from
    if (step.gap > 0) {
      origin = newState(step.gap)
      from.gaps.push(origin)
    }
    for (const words of step.options) {
      let state = origin
      for (const word of words.slice(0, -1)) state = follow(state, word, newState())
      follow(state, words.at(-1) as string, to)
    }
    return to
  }
}

function follow<Label>(from: State<Label>, word: string, to: State<Label>): State<Label> {
  const states = from.next.get(word)
  if (states) states.push(to)
  else from.next.set(word, [to])
  return to
}

function wordsOf(last: Used): number[] {
  const words: number[] = []
  for (let used: Used | undefined = last; used; used = used.before) words.unshift(used.word)
  return words
}
