import { commonEnd, commonStart } from './changes.js'
import { RecordEvidence } from './evidence.js'
import type { Match } from './matcher.js'
import { type Call, Reader, type Reading } from './paragraph.js'
import { paragraphEnd } from './paragraphs.js'
import type { Rules } from './rules.js'
import { shift, type Span } from './span.js'

/** A paragraph in its place: offsets of the record's text. */
export interface Paragraph {
  start: number
  reading: Reading
  /** What the last update gave for each call, and where the paragraph started then. */
  matches: Match[]
  matchedAt: number
}

/** Matches one record, reading again only the paragraphs that changed. */
export class RecordMatcher {
  readonly #reader: Reader
  #text = ''
  #paragraphs: Paragraph[] = []
  #matches: Match[] = []

  constructor(rules: Rules) {
    this.#reader = new Reader(rules)
  }

  /** Every place in the record's present text where a prompt applies, in order. */
  update(text: string): Match[] {
    if (text === this.#text) return this.#matches
    const start = commonStart(this.#text, text)
    this.#replace(text, start, text.length - commonEnd(this.#text, text, start))
    this.#text = text
    this.#matches = this.#matchesNow()
    return this.#matches
  }

  /** Reads the paragraphs of `text` that differ from the last one's, which changed from `changed` to `changedTo` only. */
  #replace(text: string, changed: number, changedTo: number): void {
    const moved = text.length - this.#text.length
    const before = this.#paragraphs
    const first = lastStartingBy(changed, before)
    const read: Paragraph[] = []
    let kept = first + 1
    for (let start = before[first]?.start ?? 0; ;) {
      while (kept < before.length && startOf(kept, before) + moved < start) kept += 1
      // After the change, all is as it was from where a paragraph began then and begins now.
      if (start >= changedTo && kept < before.length && startOf(kept, before) + moved === start) break
      if (start >= text.length) {
        kept = before.length
        break
      }
      const { end, next } = paragraphEnd(text, start)
      read.push({ start, reading: this.#reader.read(text, start, end), matches: [], matchedAt: -1 })
      start = next
    }
    const after = before.slice(kept)
    if (moved !== 0) for (const paragraph of after) paragraph.start += moved
    this.#paragraphs = before.slice(0, first).concat(read, after)
  }

  #matchesNow(): Match[] {
    const evidence = new RecordEvidence(this.#paragraphs)
    const all: Match[] = []
    for (let index = 0; index < this.#paragraphs.length; index += 1) {
      const paragraph = this.#paragraphs[index] as Paragraph
      const { reading, start, matchedAt } = paragraph
      if (matchedAt !== start) paragraph.matches = reading.calls.map((call) => matchOf(call, start))
      paragraph.matchedAt = start
      if (reading.asksRecord) answerFrom(evidence, paragraph, index)
      for (const match of paragraph.matches) all.push(match)
    }
    return all
  }
}

/** A call in its place, with what answers it near by. */
function matchOf({ prompt, start, end, context, answer }: Call, offset: number): Match {
  return {
    prompt: prompt.id,
    message: prompt.message,
    start: start + offset,
    end: end + offset,
    context,
    answered: answer ? shift(answer, offset) : null,
  }
}

/** Puts what answers the calls of a paragraph from anywhere in the record in their matches; no earlier match is changed. */
function answerFrom(evidence: RecordEvidence, { reading, matches }: Paragraph, index: number): void {
  for (const [at, call] of reading.calls.entries()) {
    if (call.answer !== undefined) continue
    const match = matches[at] as Match
    const answered = evidence.answerTo(call, index)
    if (!isSame(match.answered, answered)) matches[at] = { ...match, answered }
  }
}

function isSame(a: Span | null, b: Span | null): boolean {
  return a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end)
}

const startOf = (index: number, paragraphs: readonly Paragraph[]) => (paragraphs[index] as Paragraph).start

/** The index of the last paragraph that starts at `offset` or before it; 0 when there is none. */
function lastStartingBy(offset: number, paragraphs: readonly Paragraph[]): number {
  let [low, high] = [0, paragraphs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(middle, paragraphs) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
