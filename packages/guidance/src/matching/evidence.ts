import type { Finding, Reading } from './paragraph.js'
import { overlaps, shift, type Span } from './span.js'

/** A paragraph in its place: `start` is its UTF-16 offset in the record. */
export interface PlacedReading {
  start: number
  reading: Reading
}

/** What answers a match: the first evidence in its window, or null. */
export function answerTo(match: Finding, at: PlacedReading, record: readonly PlacedReading[]): Span | null {
  const { answeredWithin, id } = match.prompt
  if (!answeredWithin) return null
  const window = answeredWithin === 'record' ? record : [at]
  for (const { start, reading } of window) {
    const evidence = reading.evidence.find(
      (one) =>
        one.prompt.id === id &&
        (answeredWithin !== 'sentence' || one.sentence === match.sentence) &&
        !(start === at.start && overlaps(one, match)),
    )
    if (evidence) return shift({ start: evidence.start, end: evidence.end }, start)
  }
  return null
}
