import { type Choices, NO_CHOICE } from './choices.js'
import { BEGINS, Fitting, STEP, type Words } from './fitting.js'
import type { Sieve } from './sieve.js'

/** Where a phrase was found: `label` names it, `words` are the indices of the tokens it used, in order. */
export interface Occurrence<Label> {
  label: Label
  words: readonly number[]
}

/** A phrase as numbers of its choices, and the most other words before each. */
export interface NumberedPhrase<Label> {
  choices: readonly number[]
  gaps: readonly number[]
  label: Label
}

/** Tells how often a text may be expected to hold a choice. */
export type Commonness = (choice: number) => number

/** Numbers an anchor takes: its step, its label with how far off the step beside it may be, the two halves of its sieve. */
const ANCHOR = 4
/** What is added to how far off that may be, which is below zero for what stands before the anchor, and how many bits it takes. */
const REACH_OFFSET = 16
const REACH_BITS = 5
const REACH_MASK = (1 << REACH_BITS) - 1
/**
 * Most comparisons a word of a sentence may cost, and those any sentence may: thirty times what the library has needed for a
 * sentence of any judged note. Beyond it, a hostile pack's other phrases are not found in that sentence.
 */
const EFFORT_PER_WORD = 1000
const LEAST_EFFORT = 2000

const NOTHING: readonly never[] = []

/**
 * Finds phrases from their rarest place, the anchor, outwards. Most words of a note are common ones that hundreds of phrases
 * hold but none is known by, so they cost one look; where an anchor stands, the place beside it goes through a sieve of the
 * words around before the phrase is compared.
 */
export class Finder<Label> {
  readonly #labels: readonly Label[]
  readonly #numbersOfLabels: ReadonlyMap<Label, number>
  readonly #fitting: Fitting
  /** By term: where in `#anchors` its own begin; they end where the next term's begin. */
  readonly #anchorsFrom: Int32Array
  readonly #anchors: Int32Array
  /** By label, when only some are looked for. */
  readonly #isWanted: Uint8Array
  #only: Iterable<Label>
  #isSelective = false
  #sieve!: Sieve
  #from = 0
  #to = 0
  #found: Occurrence<Label>[] = []

  /** @param terms how many terms there are */
  constructor(
    choices: Choices,
    phrases: readonly NumberedPhrase<Label>[],
    terms: number,
    commonness: Commonness,
  ) {
    this.#labels = [...new Set(phrases.map(({ label }) => label))]
    this.#numbersOfLabels = new Map(this.#labels.map((label, index) => [label, index]))
    this.#isWanted = new Uint8Array(this.#labels.length).fill(1)
    this.#only = this.#labels
    this.#fitting = new Fitting(choices, stepsOf(phrases))
    const places = phrases.map((phrase) => rarestPlace(phrase, commonness))
    const anchorTerms = phrases.map((phrase, index) =>
      choices.termsOf(phrase.choices[places[index] as number] as number),
    )
    this.#anchorsFrom = beginnings(anchorTerms, terms)
    this.#anchors = new Int32Array((this.#anchorsFrom[terms] as number) * ANCHOR)
    const next = this.#anchorsFrom.slice()
    let step = 0
    for (const [index, phrase] of phrases.entries()) {
      const place = places[index] as number
      const [beside, reach] = besideAnchor(phrase, place, commonness)
      const { low, high } = choices.sieveOf(beside)
      const label = this.#numbersOfLabels.get(phrase.label) as number
      for (const term of anchorTerms[index] ?? []) {
        const at = (next[term] as number) * ANCHOR
        next[term] = (next[term] as number) + 1
        this.#anchors[at] = (step + place) * STEP
        this.#anchors[at + 1] = (label << REACH_BITS) | (reach + REACH_OFFSET)
        this.#anchors[at + 2] = low
        this.#anchors[at + 3] = high
      }
      step += phrase.choices.length
    }
  }

  /**
   * Occurrences within one sentence, the tokens from `from` to `to`, in order of their last word.
   * @param only the labels looked for; all, when not given
   */
  find(
    words: Words,
    from: number,
    to: number,
    only: Iterable<Label> = this.#labels,
  ): readonly Occurrence<Label>[] {
    if (only !== this.#only) this.#want(only)
    this.#sieve = words.sieve
    this.#fitting.turnTo(words, from, to)
    this.#from = from
    this.#to = to
    this.#fitting.effort = LEAST_EFFORT + EFFORT_PER_WORD * (to - from)
    if (this.#found.length > 0) this.#found = []
    const { tokens, readings } = words
    for (let at = from; at < to; at += 1) {
      this.#findAt(tokens.term[at] as number, at, at)
      for (let one = readings.from[at] as number; one >= 0; one = readings.nextFrom[one] as number)
        this.#findAt(readings.term[one] as number, at, readings.last[one] as number)
    }
    return this.#found.length > 0 ? this.#found.sort(byLastWord) : NOTHING
  }

  #want(only: Iterable<Label>): void {
    this.#mark(this.#only, 0)
    this.#mark(only, 1)
    this.#only = only
    this.#isSelective = only !== this.#labels
  }

  #mark(labels: Iterable<Label>, wanted: 0 | 1): void {
    for (const label of labels) {
      const number = this.#numbersOfLabels.get(label)
      if (number !== undefined) this.#isWanted[number] = wanted
    }
  }

  /** Finds the phrases whose anchor is `term`, which stands from token `first` to `last`. */
  #findAt(term: number, first: number, last: number): void {
    const anchors = this.#anchors
    const end = (this.#anchorsFrom[term + 1] as number) * ANCHOR
    let at = (this.#anchorsFrom[term] as number) * ANCHOR
    if (at === end) return
    const sieve = this.#sieve
    this.#fitting.effort -= (end - at) / ANCHOR
    for (; at < end; at += ANCHOR) {
      const packed = anchors[at + 1] as number
      if (this.#isSelective && this.#isWanted[packed >> REACH_BITS] === 0) continue
      const reach = (packed & REACH_MASK) - REACH_OFFSET
      if (reach > 0) {
        const to = last + 1 + reach
        if (
          !sieve.mayBegin(
            last + 1,
            to < this.#to ? to : this.#to,
            anchors[at + 2] as number,
            anchors[at + 3] as number,
          )
        )
          continue
      } else if (reach < 0) {
        const from = first + reach
        if (
          !sieve.mayEnd(
            from > this.#from ? from : this.#from,
            first,
            anchors[at + 2] as number,
            anchors[at + 3] as number,
          )
        )
          continue
      }
      if (this.#fitting.effort < 0) return
      this.#compare(
        anchors[at] as number,
        first,
        last,
        reach > 0,
        this.#labels[packed >> REACH_BITS] as Label,
      )
    }
  }

  /** Compares a phrase with the words around its anchor. */
  #compare(step: number, first: number, last: number, forward: boolean, label: Label): void {
    if (!this.#fitting.fits(step, first, last, forward)) return
    this.#found.push({ label, words: this.#fitting.shortest() })
    const longest = this.#fitting.longest()
    if (longest) this.#found.push({ label, words: longest })
  }
}

function stepsOf(phrases: readonly NumberedPhrase<unknown>[]): Int32Array {
  const steps: number[] = []
  for (const { choices, gaps } of phrases) {
    for (const [place, choice] of choices.entries())
      steps.push(choice, place === 0 ? BEGINS : (gaps[place] as number))
  }
  return Int32Array.from([...steps, 0, BEGINS])
}

/** Where each term's anchors begin, and the last one's end, when each phrase has an anchor for each of its terms. */
function beginnings(anchorTerms: readonly (readonly number[])[], terms: number): Int32Array {
  const from = new Int32Array(terms + 1)
  for (const ofPhrase of anchorTerms)
    for (const term of ofPhrase) from[term + 1] = (from[term + 1] as number) + 1
  for (let term = 0; term < terms; term += 1)
    from[term + 1] = (from[term + 1] as number) + (from[term] as number)
  return from
}

function rarestPlace({ choices }: NumberedPhrase<unknown>, commonness: Commonness): number {
  let rarest = 0
  for (let place = 1; place < choices.length; place += 1) {
    if (commonness(choices[place] as number) < commonness(choices[rarest] as number)) rarest = place
  }
  return rarest
}

/** Of the choices beside an anchor, the one fewer words fit; and how far off it may be: before it below zero, 0 for none. */
function besideAnchor(
  { choices, gaps }: NumberedPhrase<unknown>,
  place: number,
  commonness: Commonness,
): [choice: number, reach: number] {
  const [before = NO_CHOICE, after = NO_CHOICE] = [choices[place - 1], choices[place + 1]]
  const [reachBefore, reachAfter] = [(gaps[place] ?? 0) + 1, (gaps[place + 1] ?? 0) + 1]
  if (after === NO_CHOICE) return [before, before === NO_CHOICE ? 0 : -reachBefore]
  if (before === NO_CHOICE || commonness(after) * reachAfter < commonness(before) * reachBefore)
    return [after, reachAfter]
  return [before, -reachBefore]
}

/** Of those that end alike, the shortest first. */
function byLastWord<Label>({ words: a }: Occurrence<Label>, { words: b }: Occurrence<Label>): number {
  return (a[a.length - 1] as number) - (b[b.length - 1] as number) || (b[0] as number) - (a[0] as number)
}
