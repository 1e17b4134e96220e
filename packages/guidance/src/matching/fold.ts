import type { Span } from './span.js'

/** A unit that ends a word. */
export const BREAK = 0
/** A unit that lies inside a word but does not change it: a combining mark, a soft hyphen, a joiner. */
export const SILENT = 1
/** `. ! ? ; :`, a bullet or the end of a line. */
export const SENTENCE_MARK = 2
/** A comma, bracket or dash. */
export const CLAUSE_MARK = 3
export const HYPHEN = 4
export const DOUBLE_QUOTE = 5
/** Straight, curly and stray apostrophes, which may also quote: within a word they are silent, so "didn’t" is "didnt". */
export const APOSTROPHE = 6
/** Everything above is a letter or a digit, folded. */
export const LAST_MARK = APOSTROPHE

const UNKNOWN = 0xffff

/** What each UTF-16 unit counts as, worked out when first met; read it through `foldUnit` unless every step counts. */
export const folds = new Uint16Array(0x10000).fill(UNKNOWN)

const MARKS: readonly [kind: number, units: string][] = [
  [SENTENCE_MARK, '.!?;:\n\r\u2028\u2029\u2022'],
  [CLAUSE_MARK, ',()[]\u2013\u2014'],
  [HYPHEN, '-'],
  [DOUBLE_QUOTE, '"\u201c\u201d'],
  [APOSTROPHE, "'\u2019\u2018\u02bc`\u00b4"],
]
for (const [kind, units] of MARKS) for (const unit of units) folds[unit.charCodeAt(0)] = kind
for (let unit = 0; unit < 0x180; unit += 1) foldUnit(unit)

/**
 * What one UTF-16 unit counts as when words are compared: its lower-case letter without accents, itself when
 * it is a digit, else one of the marks above. Unit by unit, so that offsets in the text never move: lower-casing a
 * whole string does not keep its length (`'İ'.toLowerCase().length` is 2).
 */
export function foldUnit(unit: number): number {
  const known = folds[unit] as number
  return known === UNKNOWN ? (folds[unit] = computeFold(String.fromCharCode(unit))) : known
}

export function isWordUnit(unit: number): boolean {
  return foldUnit(unit) > LAST_MARK
}

function computeFold(character: string): number {
  if (/\p{Mn}|\p{Cf}/u.test(character)) return SILENT
  if (!/[\p{L}\p{N}]/u.test(character)) return BREAK
  return character.normalize('NFKD').charAt(0).toLowerCase().charCodeAt(0)
}

/** The folded form of one word of a text: lower case, no accents, no apostrophes. */
export function foldWord(text: string, start: number, end: number): string {
  let word = ''
  for (let at = start; at < end; at += 1) {
    const folded = foldUnit(text.charCodeAt(at))
    if (folded > LAST_MARK) word += String.fromCharCode(folded)
  }
  return word
}

/** The end of the word that starts at `at`, or `at` when none does. */
export function wordEnd(text: string, at: number): number {
  if (!isWordUnit(text.charCodeAt(at))) return at
  let end = at + 1
  for (; end < text.length; end += 1) {
    const folded = foldUnit(text.charCodeAt(end))
    if (folded === APOSTROPHE && end + 1 < text.length && isWordUnit(text.charCodeAt(end + 1))) continue
    if (folded <= LAST_MARK && folded !== SILENT) break
  }
  return end
}

/** A word of a text, folded, and where it stands. */
export interface FoldedWord extends Span {
  word: string
}

/** The words of a text, in order. */
export function wordsOf(text: string): FoldedWord[] {
  const words: FoldedWord[] = []
  for (let start = 0; start < text.length;) {
    const end = wordEnd(text, start)
    if (end > start) words.push({ word: foldWord(text, start, end), start, end })
    start = Math.max(end, start + 1)
  }
  return words
}

/** The folded words of a text, in order. */
export function foldWords(text: string): string[] {
  return wordsOf(text).map(({ word }) => word)
}
