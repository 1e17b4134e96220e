import type { Choices } from './choices.js'
import type { LongReadings } from './long-terms.js'
import { GAPS_LIMIT, PLACE_LIMIT, TERM_LIMIT } from './phrases.js'
import type { Sieve } from './sieve.js'
import type { Tokens } from './tokens.js'

/** The words of a paragraph, the long terms among them, and the sieve of both. */
export interface Words {
  tokens: Tokens
  readings: LongReadings
  sieve: Sieve
}

/** Numbers a step takes: its choice, and the most other words before it. */
export const STEP = 2
/** In place of a gap, where a phrase begins and after the last. */
export const BEGINS = -1

/** The place of an anchor, with room for as many before as after it. */
const ANCHOR = PLACE_LIMIT
/** Further than the longest phrase with the widest gaps reaches from its anchor, as a power of two. */
const REACH_BITS = Math.ceil(Math.log2(PLACE_LIMIT * TERM_LIMIT + GAPS_LIMIT))

/** The first and last token that each place of a phrase takes. */
class Path {
  readonly first = new Int32Array(2 * PLACE_LIMIT)
  readonly last = new Int32Array(2 * PLACE_LIMIT)

  take(from: number, to: number, path: Path): void {
    for (let place = from; place <= to; place += 1) {
      this.first[place] = path.first[place] as number
      this.last[place] = path.last[place] as number
    }
  }

  isSame(from: number, to: number, path: Path): boolean {
    for (let place = from; place <= to; place += 1) {
      if (this.first[place] !== path.first[place] || this.last[place] !== path.last[place]) return false
    }
    return true
  }

  /** The indices of the tokens it takes, in order. */
  words(from: number, to: number): number[] {
    const words: number[] = []
    for (let place = from; place <= to; place += 1) {
      const last = this.last[place] as number
      for (let at = this.first[place] as number; at <= last; at += 1) words.push(at)
    }
    return words
  }
}

/**
 * Lays a phrase over the words around its anchor in every way, and keeps the shortest and the longest. What lies before the
 * anchor does not depend on what lies after it, and from one word on no way is tried twice: so long gaps cost little.
 */
export class Fitting {
  readonly #choices: Choices
  readonly #steps: Int32Array
  #tokens!: Tokens
  #readings!: LongReadings
  #from = 0
  #to = 0
  /** Comparisons left; when none are, nothing fits. */
  effort = 0
  readonly #path = new Path()
  readonly #shortest = new Path()
  readonly #longest = new Path()
  #firstPlace = ANCHOR
  #lastPlace = ANCHOR
  /** By place and distance from the anchor, those before it first: the run that tried from there, below zero when it failed. */
  readonly #tried = new Int32Array((2 * PLACE_LIMIT) << REACH_BITS)
  #run = 0
  /** The run that last reached the end of a phrase, and its beginning. */
  #ended = 0
  #begun = 0

  constructor(choices: Choices, steps: Int32Array) {
    this.#choices = choices
    this.#steps = steps
  }

  /** Turns to the sentence that lies from token `from` to `to`. */
  turnTo({ tokens, readings }: Words, from: number, to: number): void {
    this.#tokens = tokens
    this.#readings = readings
    this.#from = from
    this.#to = to
  }

  /**
   * Whether the phrase fits whose anchor, the step `step`, is laid on the tokens from `first` to `last`.
   * @param forward which side of the anchor to try first
   */
  fits(step: number, first: number, last: number, forward: boolean): boolean {
    this.#run = this.#run === RUNS ? 1 : this.#run + 1
    this.#path.first[ANCHOR] = first
    this.#path.last[ANCHOR] = last
    return forward
      ? this.#goesOn(step, ANCHOR, last) && this.#goesBack(step, ANCHOR, first)
      : this.#goesBack(step, ANCHOR, first) && this.#goesOn(step, ANCHOR, last)
  }

  /** The indices of the tokens that the shortest way takes, in order. */
  shortest(): number[] {
    return this.#shortest.words(this.#firstPlace, this.#lastPlace)
  }

  /** Those of the longest way, and of those alike the one of the longest terms; undefined when it is the shortest. */
  longest(): number[] | undefined {
    const [from, to] = [this.#firstPlace, this.#lastPlace]
    return this.#longest.isSame(from, to, this.#shortest) ? undefined : this.#longest.words(from, to)
  }

  /** Whether the steps after `step` fit after token `last`. */
  #goesOn(step: number, place: number, last: number): boolean {
    const next = step + STEP
    const gap = this.#steps[next + 1] as number
    if (gap === BEGINS) return this.#keepEnd(place, last)
    const key = (place << REACH_BITS) | (last - (this.#path.last[ANCHOR] as number))
    const tried = this.#tried[key] as number
    if (tried === this.#run || tried === -this.#run) return tried > 0
    let fits = false
    const choice = this.#steps[next] as number
    const readings = this.#readings
    const { term } = this.#tokens
    const to = Math.min(last + 2 + gap, this.#to)
    for (let at = last + 1; at < to; at += 1) {
      if ((this.effort -= 1) < 0) return false
      if (this.#choices.holds(choice, term[at] as number)) fits = this.#takes(next, place + 1, at, at) || fits
      for (let one = readings.from[at] as number; one >= 0; one = readings.nextFrom[one] as number) {
        if (!this.#choices.holds(choice, readings.term[one] as number)) continue
        fits = this.#takes(next, place + 1, at, readings.last[one] as number) || fits
      }
    }
    this.#tried[key] = fits ? this.#run : -this.#run
    return fits
  }

  /** Whether the steps before `step` fit before token `first`. */
  #goesBack(step: number, place: number, first: number): boolean {
    const gap = this.#steps[step + 1] as number
    if (gap === BEGINS) return this.#keepBeginning(place, first)
    const key = ((ANCHOR - place) << REACH_BITS) | ((this.#path.first[ANCHOR] as number) - first)
    const tried = this.#tried[key] as number
    if (tried === this.#run || tried === -this.#run) return tried > 0
    let fits = false
    const before = step - STEP
    const choice = this.#steps[before] as number
    const readings = this.#readings
    const { term } = this.#tokens
    const from = Math.max(first - 1 - gap, this.#from)
    for (let at = first - 1; at >= from; at -= 1) {
      if ((this.effort -= 1) < 0) return false
      if (this.#choices.holds(choice, term[at] as number))
        fits = this.#takes(before, place - 1, at, at) || fits
      for (let one = readings.to[at] as number; one >= 0; one = readings.nextTo[one] as number) {
        if (!this.#choices.holds(choice, readings.term[one] as number)) continue
        fits = this.#takes(before, place - 1, readings.first[one] as number, at) || fits
      }
    }
    this.#tried[key] = fits ? this.#run : -this.#run
    return fits
  }

  /** Lays one step on the tokens from `first` to `last`, and goes on from there, away from the anchor. */
  #takes(step: number, place: number, first: number, last: number): boolean {
    this.#path.first[place] = first
    this.#path.last[place] = last
    return place > ANCHOR ? this.#goesOn(step, place, last) : this.#goesBack(step, place, first)
  }

  #keepEnd(place: number, last: number): true {
    const isFirst = this.#ended !== this.#run
    this.#ended = this.#run
    this.#lastPlace = place
    if (isFirst || last < (this.#shortest.last[place] as number))
      this.#shortest.take(ANCHOR, place, this.#path)
    if (isFirst || last >= (this.#longest.last[place] as number))
      this.#longest.take(ANCHOR, place, this.#path)
    return true
  }

  #keepBeginning(place: number, first: number): true {
    const isFirst = this.#begun !== this.#run
    this.#begun = this.#run
    this.#firstPlace = place
    if (isFirst || first > (this.#shortest.first[place] as number))
      this.#shortest.take(place, ANCHOR, this.#path)
    if (isFirst || first <= (this.#longest.first[place] as number))
      this.#longest.take(place, ANCHOR, this.#path)
    return true
  }
}

/** Runs are told apart up to this many, then anew. */
const RUNS = 0x7fffffff
