import type { Token } from './lexer.js'

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

export function hasCapital(text: string, token: Token | undefined): boolean {
  return token !== undefined && isUpper(text.charCodeAt(token.start))
}

export function shapeOf(text: string, { start, end }: Token): Shape {
  if (!isUpper(text.charCodeAt(start))) return 'plain'
  let upper = 0
  let lower = 0
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit >= DIGIT_ZERO && unit <= DIGIT_NINE) return 'plain'
    if (isUpper(unit)) upper += 1
    else if (isLower(unit)) lower += 1
  }
  if (lower === 0) return upper === 1 ? 'initial' : 'capitals'
  // "PCs" and "DNA'd" are abbreviations with an ending.
  return lower >= upper ? 'capitalised' : 'plain'
}

/** "Jayden's". A form without its apostrophe cannot be told from a name that ends in s. */
export function isPossessive(text: string, { start, end }: Token): boolean {
  const last = text.charCodeAt(end - 1)
  return (
    last === LETTER_S && end - start > 2 && /['\u2019\u2018\u02bc`\u00b4]s$/.test(text.slice(end - 2, end))
  )
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
