import { UNKNOWN } from './lexicon.js'
import type { Tokens } from './tokens.js'

const NONE = -1
/** Room is given back after a text of more words than this. */
const ROOM_KEPT = 1 << 18

/** Numbers a step takes: the place it leads from, the next word, the place it leads to, the term that ends there. */
const STEP = 4

/**
 * Terms of several words, such as "social worker": a trie of the words they are made of. The place of a first word is its
 * number below zero.
 */
export class LongTerms {
  /** By word: whether it begins any term. */
  #begins = new Uint8Array(1024)
  /** Open addressing by place and word. */
  #steps = new Int32Array(64 * STEP)
  #shift = 26
  #places = 0

  /** The number of a term of two or more words; `number` makes it, if the term is new. */
  add(words: readonly number[], number: () => number): number {
    const [first = UNKNOWN, ...rest] = words
    this.#setBegins(first)
    let place = -first
    let step = 0
    for (const word of rest) {
      step = this.#stepFrom(place, word)
      if (this.#steps[step + 2] === 0) step = this.#addStep(place, word)
      place = this.#steps[step + 2] as number
    }
    return (this.#steps[step + 3] ||= number())
  }

  /** The number of the term that is the `length` words from token `first` on, or `UNKNOWN`. */
  termAt(tokens: Tokens, first: number, length: number): number {
    let place = -(tokens.term[first] as number)
    let step = 0
    for (let at = first + 1; at < first + length; at += 1) {
      step = this.#stepFrom(place, tokens.term[at] as number)
      place = this.#steps[step + 2] as number
      if (place === 0) return UNKNOWN
    }
    return this.#steps[step + 3] as number
  }

  /** Finds every long term of a paragraph; none reaches across the end of a sentence. */
  find({ term, sentence, length }: Tokens, found: LongReadings): void {
    found.clear(length)
    for (let first = 0; first + 1 < length; first += 1) {
      const word = term[first] as number
      if (this.#begins[word] !== 1) continue
      let place = -word
      for (let last = first + 1; last < length && sentence[last] === sentence[first]; last += 1) {
        const step = this.#stepFrom(place, term[last] as number)
        place = this.#steps[step + 2] as number
        if (place === 0) break
        const long = this.#steps[step + 3] as number
        if (long !== UNKNOWN) found.add(long, first, last)
      }
    }
  }

  #setBegins(word: number): void {
    if (word >= this.#begins.length) {
      const begins = new Uint8Array(word * 2)
      begins.set(this.#begins)
      this.#begins = begins
    }
    this.#begins[word] = 1
  }

  /** Where the step from a place by a word is, or would be. */
  #stepFrom(place: number, word: number): number {
    const steps = this.#steps
    let step = (Math.imul(Math.imul(place, 0x85ebca6b) ^ word, 0x9e3779b1) >>> this.#shift) * STEP
    while (steps[step + 2] !== 0 && (steps[step] !== place || steps[step + 1] !== word))
      step = (step + STEP) & (steps.length - 1)
    return step
  }

  #addStep(place: number, word: number): number {
    this.#places += 1
    if (this.#places * STEP * 2 > this.#steps.length) this.#double()
    const step = this.#stepFrom(place, word)
    this.#steps.set([place, word, this.#places], step)
    return step
  }

  #double(): void {
    const steps = this.#steps
    this.#steps = new Int32Array(steps.length * 2)
    this.#shift -= 1
    for (let from = 0; from < steps.length; from += STEP) {
      if (steps[from + 2] === 0) continue
      const to = this.#stepFrom(steps[from] as number, steps[from + 1] as number)
      this.#steps.set(steps.subarray(from, from + STEP), to)
    }
  }
}

/** The long terms found in a paragraph, by the tokens they begin and end with; the longest of each first. */
export class LongReadings {
  /** By token: the longest reading that begins with it, or -1. */
  from = new Int32Array(256)
  /** By token: the longest reading that ends with it, or -1. */
  to = new Int32Array(256)
  /** By token: the shortest reading that ends with it. */
  #shortestTo = new Int32Array(256)
  /** By reading. */
  readonly term: number[] = []
  readonly first: number[] = []
  readonly last: number[] = []
  /** By reading: the next shorter one that begins, or ends, with the same token; -1 for none. */
  readonly nextFrom: number[] = []
  readonly nextTo: number[] = []
  length = 0

  clear(tokens: number): void {
    if (tokens > this.from.length || this.from.length > ROOM_KEPT) {
      const room = 2 ** Math.ceil(Math.log2(Math.max(tokens, 256)))
      this.from = new Int32Array(room)
      this.to = new Int32Array(room)
      this.#shortestTo = new Int32Array(room)
    }
    this.from.fill(NONE, 0, tokens)
    this.to.fill(NONE, 0, tokens)
    this.length = 0
  }

  /** Readings must be added from the paragraph's beginning on, shorter ones first. */
  add(term: number, first: number, last: number): void {
    const reading = this.length
    this.length += 1
    this.term[reading] = term
    this.first[reading] = first
    this.last[reading] = last
    this.nextFrom[reading] = this.from[first] as number
    this.from[first] = reading
    this.nextTo[reading] = NONE
    if (this.to[last] === NONE) this.to[last] = reading
    else this.nextTo[this.#shortestTo[last] as number] = reading
    this.#shortestTo[last] = reading
  }
}
