import type { Deed } from './deed.js'
import type { MessageHistory } from './history.js'
import { isAnswered, type Offer } from './offer.js'
import { MOST_STANDINGS, type RecordState, type Standing, standingsIn } from './record-state.js'

type Away = NonNullable<Standing['away']>

/** What keeps an offer away, if anything: a dismissal here, or a snooze from here or another record. */
export function awayWith(
  offer: Offer,
  { away }: Standing,
  snoozed: MessageHistory['snoozed'],
  now: number,
): Away | undefined {
  if (away && holdsBack(away, offer, now)) return away
  const elsewhere = snoozed && { how: 'snoozed' as const, ...snoozed }
  return elsewhere && holdsBack(elsewhere, offer, now) ? elsewhere : undefined
}

/** Something more urgent than what was put away calls all the same: it is not what the worker had seen. */
function holdsBack(away: Away, offer: Offer, now: number): boolean {
  if (!isAnswered(offer) && offer.tier > away.tier) return false
  if (away.how === 'dismissed') return true
  return !offer.pinned && (away.until === 'record' || now < away.until)
}

/**
 * Once shown and answered, a message does not come back for another place in the record, unless what answered it is gone
 * or something more urgent calls: the worker has thought of it.
 */
export function staysAnswered(offer: Offer, { answered, shown }: Standing): boolean {
  if (isAnswered(offer)) return true
  return answered === 'now' && offer.tier <= shown && offer.matches.some((match) => match.answered)
}

/** What becomes of an offer: the list of a consideration it is in. */
export type Fate = 'show' | 'hold' | 'answered' | 'dismissed' | 'snoozed' | 'waiting'
type Fates = ReadonlyMap<Offer, Fate>

/** How every message stands from now on; those with nothing to remember are left out. */
export function standingsAfter(record: RecordState, fates: Fates): Standing[] {
  const standing = standingsIn(record)
  const calling = new Set(Array.from(fates.keys(), ({ message }) => message))
  const gone = record.standings
    .filter(({ message, shown, away }) => !calling.has(message) && (shown > 0 || away))
    .map((before) => ({ ...before, settled: false }))
  const here = Array.from(fates, ([{ message, tier }, fate]) => {
    const before = standing(message)
    return {
      ...before,
      shown: fate === 'show' && tier > before.shown ? tier : before.shown,
      settled: fate !== 'waiting',
      answered: answeredAfter(before, fate === 'answered'),
    }
  })
  return [...gone, ...here].slice(-MOST_STANDINGS)
}

function answeredAfter({ shown, answered }: Standing, isNow: boolean): Standing['answered'] {
  if (shown === 0) return 'never'
  if (isNow) return 'now'
  return answered === 'now' ? 'before' : answered
}

/** What was shown, or answered after it was shown, for the first time in this record. */
export function deedsIn(record: RecordState, fates: Fates, at: number): Deed[] {
  const standing = standingsIn(record)
  return Array.from(fates).flatMap(([{ message }, fate]): Deed[] => {
    const { shown, answered } = standing(message)
    if (fate === 'show' && shown === 0) return [{ done: 'shown', message, at }]
    if (fate === 'answered' && shown > 0 && answered === 'never') return [{ done: 'answered', message, at }]
    return []
  })
}
