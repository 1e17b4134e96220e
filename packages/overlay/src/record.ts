import {
  type Consideration,
  type Deed,
  type Match,
  type Matcher,
  type Offer,
  type Pack,
  type Reason,
  recordAfter,
  type Snooze,
  snoozeEnd,
} from '@practice-guidance/guidance'
import type { Field, LiveRange, Reading } from './fields/field.js'
import type { Guidance } from './guidance.js'
import { partToRead, stopsIn } from './long-text.js'
import type { OfferState } from './state.js'

/** How much new text is read in one step, in UTF-16 units. */
const STEP = 20_000
/** Most of the words that answer a prompt to be quoted in the card, in UTF-16 units. */
const LONGEST_QUOTE = 120

/** The text of one field, and what guidance has to offer on it. */
export class FieldRecord {
  readonly field: Field
  readonly #guidance: Guidance
  #paragraphs: ReturnType<Matcher['record']>
  #reading: Reading | undefined
  #read = ''
  #base = 0
  #matches: Match[] = []
  #typedAt: number | null = null
  #offers: Consideration
  readonly #readOn = new Set<string>()

  constructor(field: Field, guidance: Guidance) {
    this.field = field
    this.#guidance = guidance
    this.#paragraphs = guidance.matcher.record()
    this.#offers = guidance.prompter.consider([])
  }

  get pack(): Pack {
    return this.#guidance.pack
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

  /** Somebody types in it just now. */
  typed(): void {
    this.#typedAt = Date.now()
  }

  /** Reads the field anew, in steps: what there is to offer holds after the last one. */
  *read(): Generator<void> {
    const reading = this.field.read()
    const { start, end } = partToRead(reading)
    const text = reading.text.slice(start, end)
    if (Math.abs(text.length - this.#read.length) > STEP) {
      this.#paragraphs = this.#guidance.matcher.record()
      for (const stop of stopsIn(text, STEP)) {
        this.#paragraphs.update(text.slice(0, stop))
        yield
      }
    }
    this.#matches = this.#paragraphs.update(text)
    this.#reading = reading
    this.#read = text
    this.#base = start
    this.consider()
  }

  /** Considers anew what was read: time has passed, or something was done. */
  consider(): void {
    const { prompter, history } = this.#guidance
    this.#offers = prompter.consider(this.#matches, this.#offers.record, {
      now: Date.now(),
      typedAt: this.#typedAt,
      caret: this.#reading ? this.#reading.caret - this.#base : null,
      history,
    })
    for (const deed of this.#offers.deeds) this.#guidance.keep(deed)
  }

  dismiss(message: string): void {
    const offer = this.#asking(message)
    if (offer) this.#do({ done: 'dismissed', message, at: Date.now(), tier: offer.tier })
  }

  explain(message: string, reason: Reason): void {
    const dismissed = find(this.#offers.dismissed, message)
    if (!dismissed || dismissed.reason === reason) return
    const instead = dismissed.reason && { instead: dismissed.reason }
    this.#do({ done: 'explained', message, at: Date.now(), reason, ...instead })
  }

  snooze(message: string, choice: Snooze): void {
    const offer = this.#asking(message)
    if (!offer || offer.pinned) return
    const now = Date.now()
    const until = snoozeEnd(choice, { now, dayEnd: dayEnd(new Date(now)) })
    this.#do({ done: 'snoozed', message, at: now, tier: offer.tier, until })
  }

  /** Takes back a dismissal or a snooze. */
  restore(message: string): void {
    const dismissed = find(this.#offers.dismissed, message)
    const at = Date.now()
    if (dismissed) {
      const reason = dismissed.reason && { reason: dismissed.reason }
      this.#do({ done: 'restored', message, at, from: 'dismissed', ...reason })
    } else if (find(this.#offers.snoozed, message)) {
      this.#do({ done: 'restored', message, at, from: 'snoozed' })
    }
  }

  /** Somebody reads on beyond the first words of a message: counted once a record. */
  readOn(message: string): void {
    if (this.#readOn.has(message)) return
    this.#readOn.add(message)
    this.#do({ done: 'opened', message, at: Date.now() })
  }

  /** Where a match stands in the page; null where the browser offers no range. */
  rangeOf({ start, end }: Match): LiveRange | null {
    return this.#reading?.rangeOf({ start: start + this.#base, end: end + this.#base }) ?? null
  }

  /** The words that answer an offer, for the eyes of who wrote them. */
  answerTo({ matches }: Offer): string {
    const span = matches.find(({ answered }) => answered)?.answered
    const words = span ? this.#read.slice(span.start, span.end).replace(/\s+/g, ' ').trim() : ''
    return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).trimEnd()}…` : words
  }

  summary(): OfferState[] {
    const { show, hold, answered, dismissed, snoozed } = this.#offers
    const lists = { open: show, held: hold, answered, dismissed, snoozed }
    return Object.entries(lists).flatMap(([status, offers]) =>
      offers.map((offer) => ({
        message: offer.message,
        prompts: [...new Set(offer.matches.map(({ prompt }) => prompt))],
        status: status as OfferState['status'],
        ...('until' in offer && { until: offer.until }),
      })),
    )
  }

  #asking(message: string): Offer | undefined {
    return find(this.#offers.show, message) ?? find(this.#offers.hold, message)
  }

  #do(deed: Deed): void {
    this.#offers = { ...this.#offers, record: recordAfter(this.#offers.record, deed) }
    this.#guidance.keep(deed)
    this.consider()
  }
}

function find<Found extends Offer>(offers: readonly Found[], message: string): Found | undefined {
  return offers.find((offer) => offer.message === message)
}

/** The end of the day where the writer is, in ms since the epoch; a day can have 23 or 25 hours. */
function dayEnd(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime()
}
