import { lex } from '../matching/lexer.js'
import type { Span } from '../matching/span.js'
import { isAlike } from './alike.js'

/** Where a text holds the words looked for, with a letter wrong or an ending missing. In order, UTF-16 offsets. */
export function highlight(text: string, words: readonly string[]): Span[] {
  return lex(text)
    .filter((token) => words.some((word) => isAlike(token.word, word)))
    .map(({ start, end }) => ({ start, end }))
}
