/** A unit that ends a word. */
export const BREAK = 0
/** A unit that lies inside a word but does not change it: a combining mark, a soft hyphen, a joiner. */
export const SILENT = 1

const UNKNOWN = 0xffff
const table = new Uint16Array(0x10000).fill(UNKNOWN)

/**
 * What one UTF-16 unit counts as when words are compared: its lower-case letter without accents, itself when
 * it is a digit, else `BREAK` or `SILENT`. Unit by unit, so that offsets in the text never move: lower-casing a
 * whole string does not keep its length (`'İ'.toLowerCase().length` is 2).
 */
export function foldUnit(unit: number): number {
  const known = table[unit]
  if (known !== undefined && known !== UNKNOWN) return known
  return (table[unit] = computeFold(String.fromCharCode(unit)))
}

function computeFold(character: string): number {
  if (/\p{Mn}|\p{Cf}/u.test(character)) return SILENT
  if (!/[\p{L}\p{N}]/u.test(character)) return BREAK
  return character.normalize('NFKD').charAt(0).toLowerCase().charCodeAt(0)
}

const APOSTROPHES = new Set(
  ["'", '\u2019', '\u2018', '\u02bc', '`', '\u00b4'].map((mark) => mark.charCodeAt(0)),
)

/** Straight, curly and stray apostrophes: within a word they are silent, so "didn’t" is "didnt". */
export function isApostrophe(unit: number): boolean {
  return APOSTROPHES.has(unit)
}
