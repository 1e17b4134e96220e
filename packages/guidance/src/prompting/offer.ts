import type { Match } from '../matching/matcher.js'
import type { Message } from '../pack/schema.js'
import type { Tier } from './deed.js'

/** One message offered beside a record, however many of its phrases the record holds. */
export interface Offer {
  /** Id of the message. */
  message: Message['id']
  /** The highest tier among the prompts that call for it: the unanswered ones, if there are any. */
  tier: Tier
  /** True where the policy forbids to snooze, fade or hold it. */
  pinned: boolean
  /** In text order. */
  matches: Match[]
}

/** Merges matches into one offer a message, in text order. */
export function offersFor(
  matches: readonly Match[],
  tierOf: (prompt: string) => Tier,
  pinned: (message: string) => boolean,
): Offer[] {
  const byMessage = new Map<string, Match[]>()
  for (const match of matches) {
    const found = byMessage.get(match.message)
    if (found) found.push(match)
    else byMessage.set(match.message, [match])
  }
  return Array.from(byMessage, ([message, matches]) => ({
    message,
    tier: highest(unanswered(matches).length > 0 ? unanswered(matches) : matches, tierOf),
    pinned: pinned(message),
    matches,
  }))
}

/** An offer is answered once every place that calls for it is. */
export function isAnswered(offer: Offer): boolean {
  return unanswered(offer.matches).length === 0
}

export function unanswered(matches: readonly Match[]): Match[] {
  return matches.filter(({ answered }) => !answered)
}

function highest(matches: readonly Match[], tierOf: (prompt: string) => Tier): Tier {
  return matches.reduce<Tier>((tier, { prompt }) => (tierOf(prompt) > tier ? tierOf(prompt) : tier), 1)
}
