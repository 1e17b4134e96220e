import type { Call, Reading } from './paragraph.js'
import { overlaps, shift, type Span } from './span.js'

/** A paragraph in its place: `start` is its UTF-16 offset in the record. */
export interface PlacedReading {
  start: number
  reading: Reading
}

/** What answers a prompt where it applies: the first evidence in its window, or null. */
export function answerTo(call: Call, at: PlacedReading, record: readonly PlacedReading[]): Span | null {
  const { answered } = call.prompt
  if (!answered) return null
  const window = answered.within === 'record' ? record : [at]
  for (const { start, reading } of window) {
    const evidence = reading
      .evidence()
      .find(
        (one) =>
          one.answered === answered &&
          (answered.within !== 'sentence' || one.sentence === call.sentence) &&
          !(start === at.start && overlaps(one, call)),
      )
    if (evidence) return shift({ start: evidence.start, end: evidence.end }, start)
  }
  return null
}
