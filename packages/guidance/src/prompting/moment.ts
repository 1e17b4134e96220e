import { type DeviceHistory, emptyHistory } from './history.js'
import { type Offer, unanswered } from './offer.js'

/** When, and how, a record is looked at. All times in ms since the epoch. */
export interface Moment {
  now: number
  /** When somebody last typed in the record; null before that. */
  typedAt: number | null
  /** Where in the text they write, in UTF-16 units; null where nobody does. */
  caret: number | null
  /** What this device remembers of other records. */
  history: DeviceHistory
}

/** Nobody is writing and nothing is remembered: all there is to offer has settled. */
export const atRest: Moment = { now: 0, typedAt: null, caret: null, history: emptyHistory }

/** A pause after which typing may be looked at, in ms: the upper end of the 150 to 300 ms after which our research has it. */
export const PAUSE = 300
/** A pause after which the word at the caret counts as finished, in ms: the silence screen readers are given, too. */
export const WORD_PAUSE = 2000
/** Nothing is offered this long after the first key in a record, in ms: as long as a text may go unread while typed. */
export const FIRST_SECONDS = 3000

/** When an offer may be made, in ms since the epoch, if nothing more is typed. */
export function settlesAt(
  { matches }: Offer,
  { typedAt, caret }: Moment,
  typingSince: number | null,
): number {
  if (typedAt === null || typingSince === null) return 0
  const midWord = unanswered(matches).every(
    ({ start, end }) => caret !== null && start < caret && caret <= end,
  )
  return Math.max(typingSince + FIRST_SECONDS, typedAt + (midWord ? WORD_PAUSE : PAUSE))
}
