import { Kind, type Lexicon } from './lexicon.js'
import type { LongTerms } from './long-terms.js'
import { type Bits, bitsOf } from './sieve.js'
import { type Choice, type Term, termsOfClass, type Vocabulary } from './vocabulary.js'

export const NO_CHOICE = 0

/** Numbers of `#table` a choice takes. */
const ROW = 5

/**
 * Numbers the choices that phrases give, and says which terms are among them. A choice of one term is that term's number
 * below zero. Terms of a class are a row of bits that every choice of the class shares, however many words it stands for.
 */
export class Choices {
  readonly #lexicon: Lexicon
  readonly #longTerms: LongTerms
  readonly #vocabulary: Vocabulary
  readonly #terms = new Map<Term, number>()
  readonly #numbers = new Map<Choice, number>()
  readonly #classes = new Map<string, number>()
  /** By class. */
  readonly #termsOfClasses: (readonly number[])[] = []
  readonly #sievesOfClasses: Bits[] = []
  /** By choice. */
  readonly #ownTerms: (readonly number[])[] = [[]]
  readonly #ownClasses: (readonly number[])[] = [[]]
  /** By choice: a bit for each term of its own, and where in `#lists` they and its classes begin and end. */
  #table = new Int32Array(0)
  #lists = new Int32Array(0)
  /** By class and term, a bit each. */
  #bits = new Int32Array(0)
  #bitsOfClass = 0

  constructor(lexicon: Lexicon, longTerms: LongTerms, vocabulary: Vocabulary) {
    this.#lexicon = lexicon
    this.#longTerms = longTerms
    this.#vocabulary = vocabulary
  }

  /** The number of a choice, whose terms are then among those that phrases look for. */
  numberOf(choice: Choice): number {
    const { classes, terms } = choice
    const [only] = terms
    if (only && terms.length === 1 && classes.length === 0) return -this.termOf(only, Kind.phrase)
    let number = this.#numbers.get(choice)
    if (number === undefined) {
      number = this.#ownTerms.length
      this.#numbers.set(choice, number)
      this.#ownTerms.push(terms.map((term) => this.termOf(term, Kind.phrase)))
      this.#ownClasses.push(classes.map((name) => this.#classOf(name)))
    }
    return number
  }

  /** The number of a term; its words become of `kind`. */
  termOf(term: Term, kind: number): number {
    let number = this.#terms.get(term)
    if (number === undefined) {
      const words = term.map((word) => this.#lexicon.add(word, kind))
      const [first = 0] = words
      number =
        words.length === 1
          ? first
          : this.#longTerms.add(words, () => this.#lexicon.addUnwritten(term.join(' ')))
      this.#terms.set(term, number)
    }
    return number
  }

  #classOf(name: string): number {
    let number = this.#classes.get(name)
    if (number === undefined) {
      number = this.#termsOfClasses.length
      this.#classes.set(name, number)
      this.#termsOfClasses.push(
        termsOfClass(name, this.#vocabulary).map((term) => this.termOf(term, Kind.phrase)),
      )
    }
    return number
  }

  /** The terms of a choice that it has from no class. */
  ownTermsOf(choice: number): readonly number[] {
    return choice < 0 ? [-choice] : (this.#ownTerms[choice] ?? [])
  }

  /** The classes of a choice. */
  classesOf(choice: number): readonly number[] {
    return choice < 0 ? [] : (this.#ownClasses[choice] ?? [])
  }

  /** The terms of every class. */
  get termsOfClasses(): readonly (readonly number[])[] {
    return this.#termsOfClasses
  }

  /** Every term of a choice; some twice. */
  termsOf(choice: number): readonly number[] {
    const classes = this.classesOf(choice)
    const own = this.ownTermsOf(choice)
    return classes.length === 0 ? own : [...classes.flatMap((one) => this.#termsOfClasses[one] ?? []), ...own]
  }

  /** The bits of all terms of a choice, for a `Sieve`. */
  sieveOf(choice: number): Bits {
    const bits = bitsOf(this.ownTermsOf(choice))
    for (const one of this.classesOf(choice)) {
      const ofClass = (this.#sievesOfClasses[one] ??= bitsOf(this.#termsOfClasses[one] ?? []))
      bits.low |= ofClass.low
      bits.high |= ofClass.high
    }
    return bits
  }

  /** Must be called once all choices have their numbers, before `holds`. */
  seal(): void {
    const lists: number[] = []
    this.#table = new Int32Array(this.#ownTerms.length * ROW)
    for (const [choice, terms] of this.#ownTerms.entries()) {
      const row = choice * ROW
      for (const term of terms) this.#table[row] = (this.#table[row] as number) | (1 << (term & 31))
      this.#table[row + 1] = lists.length
      lists.push(...terms)
      this.#table[row + 2] = this.#table[row + 3] = lists.length
      lists.push(...(this.#ownClasses[choice] ?? []))
      this.#table[row + 4] = lists.length
    }
    this.#lists = Int32Array.from(lists)
    this.#bitsOfClass = (this.#lexicon.size + 31) >>> 5
    this.#bits = new Int32Array(this.#termsOfClasses.length * this.#bitsOfClass)
    for (const [one, terms] of this.#termsOfClasses.entries()) {
      for (const term of terms) {
        const at = one * this.#bitsOfClass + (term >>> 5)
        this.#bits[at] = (this.#bits[at] as number) | (1 << (term & 31))
      }
    }
  }

  holds(choice: number, term: number): boolean {
    if (choice < 0) return term === -choice
    const row = choice * ROW
    if ((((this.#table[row] as number) >>> (term & 31)) & 1) === 1) {
      const end = this.#table[row + 2] as number
      for (let at = this.#table[row + 1] as number; at < end; at += 1)
        if (this.#lists[at] === term) return true
    }
    const end = this.#table[row + 4] as number
    for (let at = this.#table[row + 3] as number; at < end; at += 1) {
      const bits = this.#bits[(this.#lists[at] as number) * this.#bitsOfClass + (term >>> 5)] as number
      if (((bits >>> (term & 31)) & 1) === 1) return true
    }
    return false
  }
}
