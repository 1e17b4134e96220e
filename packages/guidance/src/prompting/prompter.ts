import type { Match } from '../matching/matcher.js'
import type { Pack } from '../pack/schema.js'
import { isAnswered, type Offer, offersFor } from './offer.js'
import { defaultPolicy, type Policy } from './policy.js'
import { emptyRecord, type RecordState } from './history.js'

/** What to do with each offer on a record; every offer is in exactly one list. */
export interface Consideration {
  /** Open now, most important first. */
  show: Offer[]
  /** Worth showing, but enough is open: counted only. */
  hold: Offer[]
  /** Already answered by what the record says. */
  answered: Offer[]
  /** Put away by the worker. */
  dismissed: Offer[]
}

export interface Prompter {
  /** @param record what the worker has done with earlier offers; nothing, for a record just opened */
  consider(matches: readonly Match[], record?: RecordState): Consideration
}

/** Decides which prompts a worker sees. Pure: the same matches and record state give the same answer. */
export function createPrompter(pack: Pack, policy: Policy = defaultPolicy): Prompter {
  const tiers = new Map(
    pack.messages.flatMap(({ prompts }) => prompts.map(({ id, tier }) => [id, tier] as const)),
  )
  return {
    consider(matches, record = emptyRecord) {
      const offers = offersFor(matches, (prompt) => tiers.get(prompt) ?? 1)
      const dismissed = offers.filter((offer) => record.dismissed.includes(offer.message))
      const kept = offers.filter((offer) => !dismissed.includes(offer))
      const answered = kept.filter(isAnswered)
      const open = kept.filter((offer) => !answered.includes(offer)).sort((a, b) => b.tier - a.tier)
      return { show: open.slice(0, policy.maxOpen), hold: open.slice(policy.maxOpen), answered, dismissed }
    },
  }
}
