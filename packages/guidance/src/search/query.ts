import { foldWords } from '../matching/lexer.js'
import type { Glossary } from './glossary.js'
import { stopWords } from './stop-words.js'

/** Longest query read, in UTF-16 units: nobody types more, and a pasted document must not block the page. */
export const QUERY_LIMIT = 300

/** The words to look for: folded, without stop-words, with what the glossary adds. */
export function queryWords(text: string, glossary: Glossary): string[] {
  const words = foldWords(text.slice(0, QUERY_LIMIT))
  const wanted = [...words, ...glossary.expand(words)].filter((word) => !stopWords.has(word))
  return [...new Set(wanted)]
}
