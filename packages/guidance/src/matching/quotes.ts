import { foldUnit, SILENT } from './fold.js'
import type { Span } from './span.js'

/** What may close a quotation opened by each mark. */
const CLOSERS: Record<string, string> = {
  '"': '"\u201d',
  '\u201c': '\u201d"',
  "'": "'\u2019",
  '\u2018': "\u2019'",
}

/**
 * Quotations in a paragraph, marks included, in order; nested ones belong to the outer. A mark that nothing closes, an
 * apostrophe or the inches in 5" open none.
 */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = []
  const unclosed = new Set<string>()
  for (let at = 0; at < text.length; at += 1) {
    const closers = CLOSERS[text.charAt(at)]
    if (!closers || unclosed.has(closers) || isWord(text, at - 1) || !opensOnto(text, at + 1)) continue
    const end = closing(text, at + 1, closers)
    if (end < 0) {
      // Nothing closes a later one either: looking again each time would make long texts slow.
      unclosed.add(closers)
      continue
    }
    spans.push({ start: at, end: end + 1 })
    at = end
  }
  return spans
}

/** A closing mark follows what was said and stands before no word: an apostrophe inside one is not it. */
function closing(text: string, from: number, closers: string): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (closers.includes(text.charAt(at)) && !isWord(text, at + 1) && !/\s/.test(text.charAt(at - 1)))
      return at
  }
  return -1
}

function isWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && foldUnit(text.charCodeAt(at)) > SILENT
}

function opensOnto(text: string, at: number): boolean {
  return at < text.length && !/\s/.test(text.charAt(at))
}
