/** Where a paragraph ends in a text, and where the next begins; UTF-16 offsets. */
export interface ParagraphEnd {
  end: number
  next: number
}

/** The end of the paragraph that begins at `from`. Blank lines divide paragraphs; a single line break only ends a sentence. */
export function paragraphEnd(text: string, from: number): ParagraphEnd {
  for (let end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', end + 1)) {
    const next = afterBlankLines(text, end + 1)
    if (next > end + 1) return { end, next }
  }
  return { end: text.length, next: text.length }
}

/** The beginning of the first line from `at` on that is not blank. */
function afterBlankLines(text: string, line: number): number {
  for (let at = line; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === LINE_FEED) line = at + 1
    else if (unit !== SPACE && unit !== TAB && unit !== RETURN) break
  }
  return line
}

const TAB = 9
const LINE_FEED = 10
const RETURN = 13
const SPACE = 32
