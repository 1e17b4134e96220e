import { messageById, type Message, type Offer, type Pack, type Reason } from '@practice-guidance/guidance'
import type { FieldRecord } from '../record.js'

/** How the prompt on the card stands in the record. */
export type Standing =
  /** Which of the open prompts this is, from 1. */
  | { is: 'open'; position: number }
  /** Not open, because enough is, or because it is always dismissed. */
  | { is: 'held' }
  /** By which words. */
  | { is: 'answered'; by: string }
  | { is: 'dismissed'; reason?: Reason }
  /** Until when, in ms since the epoch, or in this record. */
  | { is: 'snoozed'; until: number | 'record' }

export interface CardModel {
  pack: Pack
  message: Message
  standing: Standing
  /** The policy lets nobody snooze it. */
  pinned: boolean
  /** The worker is choosing how long to hear nothing of it. */
  choosing: boolean
  /** How many prompts are open, and how many others are held. */
  open: number
  held: number
  /** Titles of the other prompts that the text answers, and by which words. */
  answered: { title: string; by: string }[]
  today: Date
}

/** What the card says of a message in a record; undefined once nothing there calls for it any more. */
export function modelOf(
  record: FieldRecord,
  pack: Pack,
  id: string,
  choosing: boolean,
): CardModel | undefined {
  const message = messageById(pack, id)
  const { show, hold, answered } = record.offers
  const offer = offerOf(record, id)
  const standing = standingOf(record, id)
  if (!message || !offer || !standing) return undefined
  return {
    pack,
    message,
    standing,
    pinned: offer.pinned,
    choosing,
    open: show.length,
    held: hold.filter((other) => other.message !== id).length,
    answered: answered
      .filter((other) => other.message !== id)
      .map((other) => ({
        title: messageById(pack, other.message)?.title ?? other.message,
        by: record.answerTo(other),
      })),
    today: new Date(),
  }
}

/** The offer of a message, unless it is still waiting for the writer to pause. */
export function offerOf({ offers }: FieldRecord, id: string): Offer | undefined {
  const { show, hold, answered, dismissed, snoozed } = offers
  return [...show, ...hold, ...answered, ...dismissed, ...snoozed].find(({ message }) => message === id)
}

function standingOf(record: FieldRecord, id: string): Standing | undefined {
  const { show, hold, answered, dismissed, snoozed } = record.offers
  const is = ({ message }: Offer) => message === id
  const position = show.findIndex(is) + 1
  if (position > 0) return { is: 'open', position }
  if (hold.some(is)) return { is: 'held' }
  const met = answered.find(is)
  if (met) return { is: 'answered', by: record.answerTo(met) }
  const away = dismissed.find(is)
  if (away) return { is: 'dismissed', ...(away.reason && { reason: away.reason }) }
  const asleep = snoozed.find(is)
  return asleep && { is: 'snoozed', until: asleep.until }
}
