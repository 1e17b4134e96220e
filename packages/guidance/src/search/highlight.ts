import { lex } from '../matching/lexer.js'
import type { Span } from '../matching/span.js'

/** Shortest word that may differ by a letter, or be found by its beginning, and still be marked. */
const LONG_WORD = 5
const LONG_BEGINNING = 3

/** Where a text holds the words looked for, with a letter wrong or an ending missing. In order, UTF-16 offsets. */
export function highlight(text: string, words: readonly string[]): Span[] {
  return lex(text)
    .filter((token) => words.some((word) => isLike(token.word, word)))
    .map(({ start, end }) => ({ start, end }))
}

function isLike(word: string, wanted: string): boolean {
  if (word === wanted) return true
  if (wanted.length >= LONG_BEGINNING && word.startsWith(wanted)) return true
  return wanted.length >= LONG_WORD && word.length >= LONG_WORD && isOneEditApart(word, wanted)
}

/** One letter added, dropped, changed, or swapped with its neighbour. */
function isOneEditApart(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
