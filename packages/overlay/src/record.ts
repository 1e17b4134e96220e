import {
  type Consideration,
  emptyRecord,
  type Match,
  type Matcher,
  type Prompter,
  recordAfter,
} from '@practice-guidance/guidance'
import type { Field, LiveRange, Reading } from './fields/field.js'
import type { OfferState } from './state.js'

/** Texts longer than this are read only around the caret, in UTF-16 units. */
const LONGEST_TEXT = 200_000
/** How much is then read on either side of the caret. */
const REACH = 50_000
/** How much new text is read in one step. */
const STEP = 20_000

/** The text of one field, and what guidance has to offer on it. */
export class FieldRecord {
  readonly field: Field
  readonly #matcher: Matcher
  readonly #prompter: Prompter
  #paragraphs: ReturnType<Matcher['record']>
  #reading: Reading | undefined
  #read = ''
  #base = 0
  #matches: Match[] = []
  #offers: Consideration

  constructor(field: Field, matcher: Matcher, prompter: Prompter) {
    this.field = field
    this.#matcher = matcher
    this.#prompter = prompter
    this.#paragraphs = matcher.record()
    this.#offers = prompter.consider([], emptyRecord)
  }

  get offers(): Consideration {
    return this.#offers
  }

  /** True when only a part of the text was read. */
  get partial(): boolean {
    return this.#reading !== undefined && this.#read.length < this.#reading.text.length
  }

  /** Whether the field has changed since it was read, as far as only asking can tell. */
  get stale(): boolean {
    return this.#reading === undefined || this.field.differsFrom(this.#reading.text)
  }

  /** Reads the field anew, in steps: what there is to offer holds after the last one. */
  *read(): Generator<void> {
    const reading = this.field.read()
    const { start, end } = partToRead(reading)
    const text = reading.text.slice(start, end)
    if (Math.abs(text.length - this.#read.length) > STEP) {
      this.#paragraphs = this.#matcher.record()
      for (const stop of stopsIn(text)) {
        this.#paragraphs.update(text.slice(0, stop))
        yield
      }
    }
    this.#matches = this.#paragraphs.update(text)
    this.#reading = reading
    this.#read = text
    this.#base = start
    this.#consider()
  }

  dismiss(message: string): void {
    const offer = this.#offers.show.find((open) => open.message === message)
    if (!offer) return
    const deed = { done: 'dismissed' as const, message, at: Date.now(), tier: offer.tier }
    this.#consider(recordAfter(this.#offers.record, deed))
  }

  /** Where a match stands in the page; null where the browser offers no range. */
  rangeOf({ start, end }: Match): LiveRange | null {
    return this.#reading?.rangeOf({ start: start + this.#base, end: end + this.#base }) ?? null
  }

  summary(): OfferState[] {
    const { show, hold, answered, dismissed } = this.#offers
    const lists = { open: show, held: hold, answered, dismissed }
    return Object.entries(lists).flatMap(([status, offers]) =>
      offers.map(({ message, matches }) => ({
        message,
        prompts: [...new Set(matches.map(({ prompt }) => prompt))],
        status: status as OfferState['status'],
      })),
    )
  }

  #consider(record = this.#offers.record): void {
    this.#offers = this.#prompter.consider(this.#matches, record)
  }
}

/** All of a text, or the paragraphs around the caret of a very long one. */
function partToRead({ text, caret }: Reading): { start: number; end: number } {
  if (text.length <= LONGEST_TEXT) return { start: 0, end: text.length }
  const from = Math.max(0, caret - REACH)
  const to = Math.min(text.length, caret + REACH)
  const start = from === 0 ? 0 : text.indexOf('\n', from) + 1
  const end = to === text.length ? to : text.lastIndexOf('\n', to)
  // Without line breaks there are no paragraphs to keep whole.
  return start > 0 && start <= caret && end >= caret ? { start, end } : { start: from, end: to }
}

/** Ends of paragraphs at which a long text can be taken in by steps. */
function* stopsIn(text: string): Generator<number> {
  for (let stop = text.indexOf('\n\n', STEP); stop !== -1; stop = text.indexOf('\n\n', stop + STEP))
    yield stop
}
