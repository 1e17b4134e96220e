import type { Tokens } from './tokens.js'

/** What a line is, when it is not the writer's own sentence: a heading, or pasted from an e-mail or a policy. */
export type Layout = 'heading' | 'pasted' | 'quoted'

const REPLIED_TO = /^\s*>/
const MARKDOWN_HEADING = /^\s*#{1,6}\s/
const EMAIL_HEADER = /^\s*(?:from|sent|to|cc|bcc|subject|date|importance|attachments):\s/i
const EMAIL_FOOTER =
  /^\s*sent from my |\bthis (?:e-?mail|message)\b.*\b(?:confidential|intended|recipients?|privileged)\b/i
/** "4.2.1 Practitioners must …", "Section 3: …" */
const POLICY_CLAUSE =
  /^\s*(?:(?:section|chapter|paragraph|para|appendix) \d|(?:\d{1,2}\.){1,3}\d{1,2}\.?\s.*\b(?:must|should|shall)\b)/i
/** Longest heading: a longer line is a sentence whatever its letters. */
const HEADING_WORDS = 8

/** Reads the line on which the sentence of a token stands, within its paragraph, which begins at `from`. */
export function layoutOf(token: number, from: number, tokens: Tokens): Layout | undefined {
  const { text, to } = tokens
  const at = tokens.start[token] as number
  const start = lineStart(text, at, from)
  if (start < 0) return undefined
  const end = lineEnd(text, at, to)
  const line = text.slice(start, end)
  if (REPLIED_TO.test(line)) return 'quoted'
  if (MARKDOWN_HEADING.test(line)) return 'heading'
  if (EMAIL_FOOTER.test(line) || POLICY_CLAUSE.test(line)) return 'pasted'
  const next = text.slice(end + 1, lineEnd(text, end + 1, to))
  if (EMAIL_HEADER.test(line)) {
    const before = start > from ? text.slice(Math.max(lineStart(text, start - 1, from), from), start - 1) : ''
    if (EMAIL_HEADER.test(before) || EMAIL_HEADER.test(next)) return 'pasted'
  }
  return end < to && isHeading(line, next) ? 'heading' : undefined
}

/** How far a line is looked at from a sentence in it, either way: a paragraph may be one line of a megabyte. */
const LONGEST_LINE = 400

/** The beginning of the line of `at`, or -1 when it lies too far back. */
function lineStart(text: string, at: number, from: number): number {
  const earliest = Math.max(from, at - LONGEST_LINE)
  const start = text.slice(earliest, at).lastIndexOf('\n')
  return start >= 0 ? earliest + start + 1 : earliest === from ? from : -1
}

/** The end of the line of `at`, or as far as it is looked at. */
function lineEnd(text: string, at: number, to: number): number {
  const latest = Math.min(to, at + LONGEST_LINE)
  const end = text.slice(at, latest).indexOf('\n')
  return end < 0 ? latest : at + end
}

/** A short line above text of its own: in capitals, where that is not, or with a colon at its end. */
function isHeading(line: string, next: string): boolean {
  const words = line.trim().split(/\s+/)
  if (words.length > HEADING_WORDS) return false
  if (line.trimEnd().endsWith(':')) return true
  return words.length > 1 && /\p{Lu}{4}/u.test(line) && !/\p{Ll}/u.test(line) && /\p{Ll}/u.test(next)
}
