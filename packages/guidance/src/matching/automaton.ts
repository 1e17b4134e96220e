import type { Token } from './lexer.js'
import type { Phrase, Step } from './phrases.js'
import type { Options } from './vocabulary.js'

/** Where a phrase was found: `label` names it, `words` are the indices of the tokens it used, in order. */
export interface Occurrence<Label> {
  label: Label
  words: readonly number[]
}

/** Most readings followed at once: many times what real packs and records need, few enough to bound hostile ones. */
const THREAD_LIMIT = 1000

interface State<Label> {
  next: Map<string, State<Label>[]>
  /** States entered together with this one that may first pass over up to `skip` words. */
  gaps: State<Label>[]
  skip: number
  found: Label[]
  /** Where a step leads, by its gap and what it takes, so that phrases with a common beginning share it. */
  steps: Map<Options | string, State<Label>>[]
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

const newState = <Label>(skip = 0): State<Label> => ({
  next: new Map(),
  gaps: [],
  skip,
  found: [],
  steps: [],
})

/** Finds every occurrence of many phrases in one pass over the words of a paragraph. */
export class Automaton<Label> {
  readonly #start = newState<Label>()

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

  #extend(from: State<Label>, { gap, options }: Step): State<Label> {
    const steps = (from.steps[gap] ??= new Map())
    // A plain word is known by itself, a choice by the object that everything written alike shares.
    const taken = options.length === 1 ? (options[0]?.join(' ') ?? '') : options
    const known = steps.get(taken)
    if (known) return known

    const to = newState<Label>()
    steps.set(taken, to)
    let origin = from
    if (gap > 0) {
      origin = newState(gap)
      from.gaps.push(origin)
    }
    for (const words of options) {
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
