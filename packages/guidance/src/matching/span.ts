/** A stretch of text, in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
