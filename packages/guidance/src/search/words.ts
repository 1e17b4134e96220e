import type { Span } from '../matching/span.js'

/** A word of a text: folded to lower case without accents and apostrophes. Offsets are UTF-16 units. */
export interface Word extends Span {
  word: string
}

/** Letters and digits, with the marks and apostrophes inside them; a hyphen or a stroke divides words. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‘ʼ`´][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu
const SILENT = /[\p{M}'’‘ʼ`´]/gu
const PLAIN = /^[a-z0-9]+$/

export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: found, index } of text.matchAll(WORD)) {
    words.push({ word: fold(found), start: index, end: index + found.length })
  }
  return words
}

/** The folded words alone, for where a text is only counted. */
export function foldedWords(text: string): string[] {
  return (text.match(WORD) ?? []).map(fold)
}

function fold(word: string): string {
  return PLAIN.test(word) ? word : word.normalize('NFKD').replace(SILENT, '').toLowerCase()
}
