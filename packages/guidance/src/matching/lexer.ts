import { BREAK, foldUnit, isApostrophe, SILENT } from './fold.js'
import { quotedSpans } from './quotes.js'
import type { Span } from './span.js'

/** The word a quotation stands for in a phrase, at the place of its opening mark. */
export const QUOTE = '"'

/** A word of a paragraph. Offsets are UTF-16 units from the paragraph's start. */
export interface Token extends Span {
  /** Folded: lower case, no accents, no apostrophes. */
  word: string
  /** Counts sentences; lines and list items end one too. */
  sentence: number
  /** Counts clauses, which commas, dashes and brackets divide. */
  clause: number
  quoted: boolean
}

const SENTENCE_END = new Set('.!?;:\n\r\u2028\u2029\u2022')
const CLAUSE_END = new Set(',()[]\u2013\u2014')
/** A full stop after these, or after an initial, does not end a sentence. */
const ABBREVIATED = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'eg', 'ie', 'approx', 'vs', 'tel', 'ref'])

/** Divides one paragraph into words, each with its sentence and clause. */
export function lex(text: string): Token[] {
  const quotes = quotedSpans(text)
  const tokens: Token[] = []
  let sentence = 0
  let clause = 0
  let nextQuote = 0
  for (let at = 0; at < text.length;) {
    const quote = quotes[nextQuote]
    if (quote && at >= quote.start) {
      nextQuote += 1
      tokens.push({ word: QUOTE, start: quote.start, end: quote.end, sentence, clause, quoted: true })
    }
    const end = wordEnd(text, at)
    if (end > at) {
      const quoted = at < (quotes[nextQuote - 1]?.end ?? 0)
      tokens.push({ word: foldWord(text, at, end), start: at, end, sentence, clause, quoted })
      at = end
      continue
    }
    if (endsSentence(text, at, tokens.at(-1))) {
      sentence += 1
      clause += 1
    } else if (endsClause(text, at)) clause += 1
    at += 1
  }
  return tokens
}

/** The folded words of an author's phrase. */
export function foldWords(text: string): string[] {
  const words: string[] = []
  for (let at = 0; at < text.length;) {
    const end = wordEnd(text, at)
    if (end > at) words.push(foldWord(text, at, end))
    at = Math.max(end, at + 1)
  }
  return words
}

/** The end of the word that starts at `at`, or `at` when none does. */
function wordEnd(text: string, at: number): number {
  if (foldUnit(text.charCodeAt(at)) <= SILENT) return at
  let end = at + 1
  for (; end < text.length; end += 1) {
    const unit = text.charCodeAt(end)
    if (foldUnit(unit) !== BREAK) continue
    const joins = isApostrophe(unit) && end + 1 < text.length && foldUnit(text.charCodeAt(end + 1)) > SILENT
    if (!joins) break
  }
  return end
}

function foldWord(text: string, start: number, end: number): string {
  let word = ''
  for (let at = start; at < end; at += 1) {
    const folded = foldUnit(text.charCodeAt(at))
    if (folded > SILENT) word += String.fromCharCode(folded)
  }
  return word
}

function endsSentence(text: string, at: number, before: Token | undefined): boolean {
  const mark = text.charAt(at)
  if (!SENTENCE_END.has(mark)) return false
  if (mark !== '.' && mark !== ':') return true
  // 9.30, 14:05 and J.Marsh go on
  if (at + 1 < text.length && foldUnit(text.charCodeAt(at + 1)) > SILENT) return false
  const shortened = before?.end === at && (ABBREVIATED.has(before.word) || /^[a-z]$/.test(before.word))
  return mark === ':' || !shortened
}

/** A hyphen divides clauses only when it stands alone, as a dash does. */
function endsClause(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (mark === '-') return text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' '
  return CLAUSE_END.has(mark)
}
