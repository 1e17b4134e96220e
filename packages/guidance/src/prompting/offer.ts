import type { Match } from '../matching/matcher.js'
import type { Message, Prompt } from '../pack/schema.js'

/** One message offered beside a record, however many of its phrases the record holds. */
export interface Offer {
  /** Id of the message. */
  message: Message['id']
  /** The highest tier among the prompts that matched. */
  tier: Prompt['tier']
  /** In text order. */
  matches: Match[]
}

/** Merges matches into one offer a message. */
export function offersFor(matches: readonly Match[], tierOf: (prompt: string) => Prompt['tier']): Offer[] {
  const offers = new Map<string, Offer>()
  for (const match of matches) {
    const tier = tierOf(match.prompt)
    const offer = offers.get(match.message)
    if (!offer) {
      offers.set(match.message, { message: match.message, tier, matches: [match] })
      continue
    }
    offer.matches.push(match)
    if (tier > offer.tier) offer.tier = tier
  }
  return [...offers.values()]
}

/** An offer is answered once every place that calls for it is. */
export function isAnswered(offer: Offer): boolean {
  return offer.matches.every((match) => match.answered)
}
