import { foldUnit, foldWord, LAST_MARK } from './fold.js'
import { HASH_BASE, hashOf, Kind, Lexicon, nextHash, UNKNOWN } from './lexicon.js'

/** Shortest word that typos are looked for: in shorter ones, one letter makes another word too often. */
const LEAST_LENGTH = 5
/** Shorter ones are found only with a letter doubled: "seeen". */
const LEAST_DOUBLED = 4
/** Longest: no word of a phrase is longer, and long runs of letters would take long to read. */
const MOST_LENGTH = 32
/** Words that are run together with the next: "noconcerns". Any two words would make too many real ones. */
const RUN_ON = ['no', 'not', 'the', 'was', 'and']
/** A word with a capital may be a name, unless it is long and opens a sentence. */
const LEAST_CAPITALISED = 7

/** What a misspelt word stands for. */
export interface Meant {
  /** Its number in the lexicon. */
  term: number
  /** That of the word run on to it, or `UNKNOWN`. */
  second: number
  /** Where the second begins in the text, or 0. */
  seam: number
}

/** Open addressing: hashes of forms, and the number of the word that each is a form of. */
interface Forms {
  hashes: Int32Array
  terms: Int32Array
  shift: number
}

/**
 * Finds which word of the pack's phrases a misspelt one stands for: one letter left out, added, changed or swapped with the
 * next, or a space left out. The first letter is seldom wrong, and must be right. Two words one slip apart share a form that
 * lacks one letter (Garbe's symmetric deletion, https://github.com/wolfgarbe/SymSpell): only those forms' hashes are kept and
 * compared, so that a text of unknown words takes hardly longer than any other.
 */
export class Typos {
  readonly #lexicon: Lexicon
  readonly #runOn: readonly { length: number; hash: number; term: number }[]
  /** Made when first needed. */
  #forms: Forms | undefined
  readonly #prefixes = new Int32Array(MOST_LENGTH + 1)
  readonly #powers = new Int32Array(MOST_LENGTH + 1)

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
    this.#runOn = RUN_ON.map((word) => ({
      length: word.length,
      hash: hashOf(word),
      term: lexicon.numberOf(word),
    }))
    this.#powers[0] = 1
    for (let at = 1; at <= MOST_LENGTH; at += 1)
      this.#powers[at] = Math.imul(this.#powers[at - 1] as number, HASH_BASE)
  }

  /**
   * What the word of a text from `start` to `end` stands for; undefined when that cannot be told.
   * @param opens whether it is the first word of a sentence or quotation
   */
  meant(text: string, start: number, end: number, capital: boolean, opens: boolean): Meant | undefined {
    const length = end - start
    if (length < LEAST_DOUBLED || length > MOST_LENGTH) return undefined
    if (capital && !(opens && length >= LEAST_CAPITALISED && hasLowerCase(text, start, end))) return undefined
    const forms = (this.#forms ??= this.#formsOfWords())
    for (let at = start; at < end; at += 1) {
      const folded = foldUnit(text.charCodeAt(at))
      // An apostrophe, a mark that folding leaves out, or a digit.
      if (folded <= LAST_MARK || folded <= DIGIT_NINE) return undefined
      this.#prefixes[at - start + 1] = nextHash(this.#prefixes[at - start] as number, folded)
    }
    const near = this.#nearest(forms, length, text, start, end)
    if (near === AMBIGUOUS) return undefined
    return near === UNKNOWN ? this.#split(text, start, end) : { term: near, second: UNKNOWN, seam: 0 }
  }

  /** The only word at the least distance. */
  #nearest(forms: Forms, length: number, text: string, start: number, end: number): number {
    const { hashes, terms, shift } = forms
    const last = hashes.length - 1
    let typed: string | undefined
    let least = Infinity
    let found = UNKNOWN
    for (let left = 0; left < length; left += 1) {
      const hash = this.#formHash(left, length)
      for (let slot = slotOf(hash, shift); terms[slot] !== UNKNOWN; slot = (slot + 1) & last) {
        const term = terms[slot] as number
        if (hashes[slot] !== hash || term === found) continue
        const distance = mistake((typed ??= foldWord(text, start, end)), this.#lexicon.words[term] as string)
        if (distance > least) continue
        if (distance < Infinity) found = distance < least ? term : AMBIGUOUS
        least = Math.min(least, distance)
      }
    }
    return found
  }

  /** The hash of the word whose prefixes are known: whole for 0, for more without the letter after the first `left`. */
  #formHash(left: number, length: number): number {
    if (left === 0) return this.#prefixes[length] as number
    const power = this.#powers[length - left - 1] as number
    const after = (this.#prefixes[length] as number) - Math.imul(this.#prefixes[left + 1] as number, power)
    return (Math.imul(this.#prefixes[left] as number, power) + after) | 0
  }

  #split(text: string, start: number, end: number): Meant | undefined {
    const length = end - start
    for (const first of this.#runOn) {
      if (first.term === UNKNOWN || length - first.length < LEAST_DOUBLED) continue
      if (this.#prefixes[first.length] !== first.hash) continue
      const seam = start + first.length
      const second = this.#lexicon.numberOf(foldWord(text, seam, end))
      if (second !== UNKNOWN && (this.#lexicon.kindsOf(second) & Kind.phrase) !== 0)
        return { term: first.term, second, seam }
    }
    return undefined
  }

  /** Every word by itself and by each form of it that lacks one letter, the first apart. */
  #formsOfWords(): Forms {
    const words: number[] = []
    let count = 0
    for (let term = 1; term < this.#lexicon.size; term += 1) {
      if (!this.#isSought(term)) continue
      words.push(term)
      count += (this.#lexicon.words[term] as string).length
    }
    const bits = Math.max(4, Math.ceil(Math.log2(count + 1)) + 1)
    const forms = { hashes: new Int32Array(2 ** bits), terms: new Int32Array(2 ** bits), shift: 32 - bits }
    for (const term of words) this.#addForms(term, forms)
    return forms
  }

  #addForms(term: number, { hashes, terms, shift }: Forms): void {
    const word = this.#lexicon.words[term] as string
    for (let at = 0; at < word.length; at += 1)
      this.#prefixes[at + 1] = nextHash(this.#prefixes[at] as number, word.charCodeAt(at))
    const last = hashes.length - 1
    for (let left = 0; left < word.length; left += 1) {
      // "seen" without either e is one form.
      if (left > 1 && word[left] === word[left - 1]) continue
      const hash = this.#formHash(left, word.length)
      let slot = slotOf(hash, shift)
      while (terms[slot] !== UNKNOWN) slot = (slot + 1) & last
      hashes[slot] = hash
      terms[slot] = term
    }
  }

  #isSought(term: number): boolean {
    const kinds = this.#lexicon.kindsOf(term)
    if ((kinds & Kind.phrase) === 0 || (kinds & Kind.abbreviation) !== 0) return false
    const word = this.#lexicon.words[term] as string
    return word.length >= LEAST_DOUBLED && word.length <= MOST_LENGTH && /^\p{L}+$/u.test(word)
  }
}

/** Tells which folded words would be taken for a misspelt one of `words`; abbreviations are mistaken for nothing. */
export function mistakableFor(
  words: Iterable<string>,
  abbreviations: Iterable<string>,
): (word: string) => boolean {
  const lexicon = new Lexicon()
  for (const word of words) lexicon.add(word, Kind.phrase)
  for (const word of abbreviations) lexicon.add(word, Kind.abbreviation)
  const typos = new Typos(lexicon)
  return (word) =>
    (lexicon.kindsOf(lexicon.numberOf(word)) & Kind.phrase) === 0 &&
    typos.meant(word, 0, word.length, false, true) !== undefined
}

const DIGIT_NINE = 57
const AMBIGUOUS = -1

const slotOf = (hash: number, shift: number) => Math.imul(hash, 0x9e3779b1) >>> shift

function hasLowerCase(text: string, start: number, end: number): boolean {
  return !/^\p{Lu}+$/u.test(text.slice(start, end))
}

/** How likely `typed` is a slip for `meant`: 0 swapped, 1 left out or doubled, 2 added, 3 changed; Infinity for more than one slip. */
function mistake(typed: string, meant: string): number {
  // Without or with an s is another form, or whose something is, not a slip.
  if (`${typed}s` === meant || typed === `${meant}s`) return Infinity
  let at = 0
  while (at < typed.length && typed[at] === meant[at]) at += 1
  const goesOn = (typedFrom: number, meantFrom: number) => typed.slice(typedFrom) === meant.slice(meantFrom)
  if (typed.length < meant.length) return meant.length >= LEAST_LENGTH && goesOn(at, at + 1) ? 1 : Infinity
  if (typed.length > meant.length) {
    if (!goesOn(at + 1, at)) return Infinity
    if (typed[at] === typed[at - 1]) return 1
    return meant.length < LEAST_LENGTH ? Infinity : 2
  }
  if (meant.length < LEAST_LENGTH) return Infinity
  if (typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && goesOn(at + 2, at + 2)) return 0
  return goesOn(at + 1, at + 1) ? 3 : Infinity
}
