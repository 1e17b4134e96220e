import { answerTo, type PlacedReading } from './evidence.js'
import type { Match } from './matcher.js'
import { readParagraph, type Reading } from './paragraph.js'
import type { Rules } from './rules.js'

/** Blank lines divide paragraphs; a single line break only ends a sentence. */
const PARAGRAPH = /(?:[^\n\r]|\r\n?(?![\t ]*[\r\n])|\n(?![\t ]*[\r\n]))+/g

/** Matches one record, reading again only the paragraphs that changed. */
export class RecordMatcher {
  readonly #rules: Rules
  /** What each paragraph of the last text said. */
  #readings = new Map<string, Reading>()

  constructor(rules: Rules) {
    this.#rules = rules
  }

  /** Every place in the record's present text where a prompt applies, in order. */
  update(text: string): Match[] {
    const readings = new Map<string, Reading>()
    const record: PlacedReading[] = []
    for (const { 0: paragraph, index: start } of text.matchAll(PARAGRAPH)) {
      const reading =
        readings.get(paragraph) ?? this.#readings.get(paragraph) ?? readParagraph(paragraph, this.#rules)
      readings.set(paragraph, reading)
      record.push({ start, reading })
    }
    this.#readings = readings
    return record
      .flatMap((at) =>
        at.reading.calls.map((call) => ({
          prompt: call.prompt.id,
          message: call.prompt.message,
          start: at.start + call.start,
          end: at.start + call.end,
          context: call.context,
          answered: answerTo(call, at, record),
        })),
      )
      .sort((a, b) => a.start - b.start || a.end - b.end)
  }
}
