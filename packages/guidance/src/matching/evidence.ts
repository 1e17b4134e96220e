import type { Answered } from '../pack/schema.js'
import type { Call } from './paragraph.js'
import type { Paragraph } from './record.js'
import { overlaps, shift, type Span } from './span.js'

/** Where a text answers prompts: by what it answers, in order. */
export class Evidence {
  readonly #spans = new Map<Answered, Span[]>()
  /** What is answered, each once. */
  readonly answers: Answered[] = []

  add(answered: Answered, span: Span): void {
    const spans = this.#spans.get(answered)
    if (spans) spans.push(span)
    else {
      this.#spans.set(answered, [span])
      this.answers.push(answered)
    }
  }

  /** The first that answers a call and is no part of it, or null. */
  answerTo({ prompt, start, end }: Call): Span | null {
    const spans = prompt.answered && this.#spans.get(prompt.answered)
    return spans?.find((span) => !overlaps(span, { start, end })) ?? null
  }

  /** The first that answers the calls of any other text. */
  answerElsewhere(answered: Answered): Span | null {
    return this.#spans.get(answered)?.[0] ?? null
  }
}

/** What answers calls from anywhere in a record. */
export class RecordEvidence {
  readonly #paragraphs: readonly Paragraph[]
  /** The index of the first paragraph that holds some. */
  readonly #first = new Map<Answered, number>()

  constructor(paragraphs: readonly Paragraph[]) {
    this.#paragraphs = paragraphs
    for (let index = 0; index < paragraphs.length; index += 1) {
      for (const answered of (paragraphs[index] as Paragraph).reading.evidence.answers)
        if (!this.#first.has(answered)) this.#first.set(answered, index)
    }
  }

  /** The first evidence of the record that answers a call of the paragraph at `index` and is no part of it, or null. */
  answerTo(call: Call, index: number): Span | null {
    const { answered } = call.prompt
    if (!answered) return null
    for (let at = this.#first.get(answered) ?? Infinity; at < this.#paragraphs.length; at += 1) {
      const { reading, start } = this.#paragraphs[at] as Paragraph
      const span = at === index ? reading.evidence.answerTo(call) : reading.evidence.answerElsewhere(answered)
      if (span) return shift(span, start)
    }
    return null
  }
}
