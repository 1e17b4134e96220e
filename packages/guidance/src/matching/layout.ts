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
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, from)
  const end = lineEnd(text, at, to)
  const line = text.slice(start, Math.min(end, start + LONGEST_LINE))
  if (REPLIED_TO.test(line)) return 'quoted'
  if (MARKDOWN_HEADING.test(line)) return 'heading'
  if (EMAIL_FOOTER.test(line) || POLICY_CLAUSE.test(line)) return 'pasted'
  if (EMAIL_HEADER.test(line)) {
    const before = text.slice(
      Math.max(text.lastIndexOf('\n', start - 2) + 1, from),
      Math.max(start - 1, from),
    )
    const after = text.slice(end + 1, lineEnd(text, end + 1, to))
    if (EMAIL_HEADER.test(before) || EMAIL_HEADER.test(after)) return 'pasted'
  }
  return end < to && isHeading(line, text.slice(end + 1, lineEnd(text, end + 1, to))) ? 'heading' : undefined
}

/** Longer lines are looked at no further. */
const LONGEST_LINE = 400

function lineEnd(text: string, at: number, to: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 || end > to ? to : end
}

/** A short line above text of its own: in capitals, where that is not, or with a colon at its end. */
function isHeading(line: string, next: string): boolean {
  const words = line.trim().split(/\s+/)
  if (words.length > HEADING_WORDS) return false
  if (line.trimEnd().endsWith(':')) return true
  return words.length > 1 && /\p{Lu}{4}/u.test(line) && !/\p{Ll}/u.test(line) && /\p{Ll}/u.test(next)
}
