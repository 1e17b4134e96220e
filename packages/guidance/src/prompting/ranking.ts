import type { Offer } from './offer.js'

/**
 * Which offers are open, and in which order. What is open stays, and stays where it is, but for the urgent: a better
 * one that comes later must not snatch a prompt away from somebody reading it.
 *
 * @param offers all that may be open, in text order
 * @param open ids of those open so far, in the order they stand
 */
export function openAmong(
  offers: readonly Offer[],
  open: readonly string[],
  maxOpen: number,
): { show: Offer[]; hold: Offer[] } {
  const places = new Map(open.map((message, place) => [message, place]))
  const place = ({ message }: Offer) => places.get(message) ?? Infinity
  const isUrgent = ({ tier }: Offer) => tier === 3
  const isOpen = (offer: Offer) => place(offer) < Infinity
  // Sorting is stable: what these leave equal stays in text order.
  const byWeight = (a: Offer, b: Offer) =>
    first(a, b, isUrgent) || first(a, b, isOpen) || (isOpen(a) ? place(a) - place(b) : b.tier - a.tier)
  const ranked = [...offers].sort((a, b) => first(a, b, ({ pinned }) => pinned) || byWeight(a, b))
  const pins = offers.filter(({ pinned }) => pinned).length
  const show = ranked.slice(0, Math.max(maxOpen, pins)).sort(byWeight)
  const shown = new Set(show)
  return { show, hold: ranked.filter((offer) => !shown.has(offer)) }
}

/** Puts what passes the test before what does not. */
function first(a: Offer, b: Offer, test: (offer: Offer) => boolean): number {
  return Number(test(b)) - Number(test(a))
}
