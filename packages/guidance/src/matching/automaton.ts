import type { Token } from './lexer.js'
import type { Phrase, Step } from './phrases.js'
import { StateGroup } from './state-group.js'
import { newState, type State } from './state.js'

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
  /** Words that may still be passed over. */
  skips: number
  used: Used
}

/** Finds every occurrence of many phrases in one pass over the words of a paragraph. */
export class Automaton<Label> {
  readonly #start = newState<Label>()
  #entry: StateGroup<Label> | undefined

  add(phrase: Phrase, label: Label): void {
    let state = this.#start
    for (const step of phrase) state = extend(state, step)
    state.found.push(label)
    this.#entry = undefined
  }

  /** Occurrences in order of their last word; none reaches across the end of a sentence. */
  find(tokens: readonly Token[]): Occurrence<Label>[] {
    const entry = (this.#entry ??= new StateGroup([this.#start]))
    const found: Occurrence<Label>[] = []
    let threads: Thread<Label>[] = []
    let sentence = -1
    for (const [index, token] of tokens.entries()) {
      if (token.sentence !== sentence) threads = []
      sentence = token.sentence
      const following: Thread<Label>[] = []
      const enter = (at: StateGroup<Label> | undefined, before: Used | undefined): void => {
        if (!at) return
        const used = { word: index, before }
        for (const label of at.found) found.push({ label, words: wordsOf(used) })
        if (!at.isEnd) following.push({ at, skips: 0, used })
        for (const gap of at.gaps) following.push({ at: gap, skips: gap.skip, used })
      }
      enter(entry.after(token.word), undefined)
      for (const { at, skips, used } of threads) {
        enter(at.after(token.word), used)
        if (skips > 0) following.push({ at, skips: skips - 1, used })
      }
      threads = following.slice(0, THREAD_LIMIT)
    }
    return found
  }
}

/** The state that a step leads to; a step already there is shared. */
function extend<Label>(from: State<Label>, { gap, options }: Step): State<Label> {
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
