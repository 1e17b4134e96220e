import type { Match } from '../matching/matcher.js'
import type { Pack } from '../pack/schema.js'
import type { Deed, Reason } from './deed.js'
import { historyIn, isFading } from './history.js'
import { atRest, type Moment, settlesAt } from './moment.js'
import { type Offer, offersFor } from './offer.js'
import { defaultPolicy, type Policy } from './policy.js'
import { openAmong } from './ranking.js'
import { emptyRecord, type RecordState, standingsIn } from './record-state.js'
import { awayWith, deedsIn, type Fate, standingsAfter, staysAnswered } from './standing.js'

export interface SnoozedOffer extends Offer {
  /** When it comes back, in ms since the epoch; `record`, not in this record. */
  until: number | 'record'
}

export interface DismissedOffer extends Offer {
  reason?: Reason
}

/** What to do with each offer on a record; every offer is in exactly one of the lists. */
export interface Consideration {
  /** Open now, most important first. */
  show: Offer[]
  /** Worth showing, but enough is open, or it is always dismissed: counted only. */
  hold: Offer[]
  /** Already answered by what the record says. */
  answered: Offer[]
  /** Put away by the worker. */
  dismissed: DismissedOffer[]
  /** Put off by the worker. */
  snoozed: SnoozedOffer[]
  /** Not to be spoken of yet: somebody is still writing. */
  waiting: Offer[]
  /** The record's state from now on. */
  record: RecordState
  /** What has come about since the record was last considered: what was shown or answered for the first time. */
  deeds: Deed[]
  /** When to consider again though nothing changes, in ms since the epoch; null where nothing waits. */
  again: number | null
}

export interface Prompter {
  /**
   * @param record what was returned last, with what the worker has done since; nothing, for a record just opened
   * @param moment when and how the record is looked at; nothing, for a text that nobody is writing
   */
  consider(matches: readonly Match[], record?: RecordState, moment?: Moment): Consideration
}

/** Decides which prompts a worker sees. Pure: the same matches, record state and moment give the same answer. */
export function createPrompter(pack: Pack, policy: Partial<Policy> = {}): Prompter {
  const { maxOpen, pinned, off } = { ...defaultPolicy, ...policy }
  const pins = new Set(pinned)
  const switchedOff = new Set(off)
  const tiers = new Map(
    pack.messages.flatMap(({ prompts }) => prompts.map(({ id, tier }) => [id, tier] as const)),
  )
  return {
    consider(matches, record = emptyRecord, moment = atRest) {
      const called = matches.filter(({ message }) => !switchedOff.has(message))
      const offers = offersFor(
        called,
        (prompt) => tiers.get(prompt) ?? 1,
        (message) => pins.has(message),
      )
      return considered(offers, record, moment, maxOpen)
    },
  }
}

function considered(offers: Offer[], record: RecordState, moment: Moment, maxOpen: number): Consideration {
  // A clock set back does not undo what has settled.
  const now = Math.max(moment.now, record.at)
  const typingSince = record.typingSince ?? moment.typedAt
  const settling = (offer: Offer) => settlesAt(offer, moment, typingSince)
  const standingOf = standingsIn(record)
  const historyOf = historyIn(moment.history)

  const dismissed: DismissedOffer[] = []
  const snoozed: SnoozedOffer[] = []
  const answered: Offer[] = []
  const waiting: Offer[] = []
  const faded: Offer[] = []
  const ready: Offer[] = []
  for (const offer of offers) {
    const standing = standingOf(offer.message)
    const history = historyOf(offer.message)
    const away = awayWith(offer, standing, history?.snoozed, now)
    if (away?.how === 'dismissed') dismissed.push({ ...offer, ...(away.reason && { reason: away.reason }) })
    else if (away) snoozed.push({ ...offer, until: away.until })
    else if (staysAnswered(offer, standing)) answered.push(offer)
    else if (!standing.settled && now < settling(offer)) waiting.push(offer)
    else if (history && isFading(history, now) && offer.tier < 3 && !offer.pinned) faded.push(offer)
    else ready.push(offer)
  }

  const { show, hold } = openAmong(ready, record.open, maxOpen)
  const lists = { show, hold: [...hold, ...faded], answered, dismissed, snoozed, waiting }
  const fates = fatesIn(lists)
  return {
    ...lists,
    record: {
      version: 1,
      at: now,
      typingSince,
      open: show.map(({ message }) => message),
      standings: standingsAfter(record, fates),
    },
    deeds: deedsIn(record, fates, now),
    again: waiting.length > 0 ? waiting.map(settling).reduce((a, b) => Math.min(a, b)) : null,
  }
}

function fatesIn(lists: Record<Fate, readonly Offer[]>): Map<Offer, Fate> {
  const fates = Object.entries(lists) as [Fate, readonly Offer[]][]
  return new Map(fates.flatMap(([fate, offers]) => offers.map((offer) => [offer, fate] as const)))
}
