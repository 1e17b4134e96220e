import { APOSTROPHE, foldUnit } from './fold.js'
import type { Tokens } from './tokens.js'
import { Mark } from './tokens.js'

/** How a word is written, as far as names are concerned. */
export type Shape =
  /** "Jayden", "O'Neill", "McKay" */
  | 'capitalised'
  /** "J" */
  | 'initial'
  /** "SMITH" */
  | 'capitals'
  /** anything else */
  | 'plain'

export function hasCapital(at: number, tokens: Tokens): boolean {
  return ((tokens.marks[at] as number) & Mark.capital) !== 0
}

export function shapeOf(at: number, tokens: Tokens): Shape {
  if (at < 0 || at >= tokens.length || !hasCapital(at, tokens)) return 'plain'
  const { text } = tokens
  const start = tokens.start[at] as number
  const end = tokens.end[at] as number
  let upper = 0
  let lower = 0
  for (let place = start; place < end; place += 1) {
    const unit = text.charCodeAt(place)
    if (unit >= DIGIT_ZERO && unit <= DIGIT_NINE) return 'plain'
    if (isUpper(unit)) upper += 1
    else if (isLower(unit)) lower += 1
  }
  if (lower === 0) return upper === 1 ? 'initial' : 'capitals'
  // "PCs" and "DNA'd" are abbreviations with an ending.
  return lower >= upper ? 'capitalised' : 'plain'
}

/** "Jayden's". A form without its apostrophe cannot be told from a name that ends in s. */
export function isPossessive(at: number, tokens: Tokens): boolean {
  const end = tokens.end[at] as number
  if (tokens.text.charCodeAt(end - 1) !== LETTER_S || end - (tokens.start[at] as number) < 3) return false
  return foldUnit(tokens.text.charCodeAt(end - 2)) === APOSTROPHE
}

const LETTER_S = 115
const DIGIT_ZERO = 48
const DIGIT_NINE = 57

function isUpper(unit: number): boolean {
  return unit < 128 ? unit >= 65 && unit <= 90 : /\p{Lu}/u.test(String.fromCharCode(unit))
}

function isLower(unit: number): boolean {
  return unit < 128 ? unit >= 97 && unit <= 122 : /\p{Ll}/u.test(String.fromCharCode(unit))
}
