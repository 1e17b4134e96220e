import * as v from 'valibot'
import {
  type Deed,
  MessageIdSchema,
  MONTH,
  type Reason,
  ReasonSchema,
  TierSchema,
  TimeSchema,
} from './deed.js'

/** Most messages remembered: those not met for longest are forgotten first. About 100 kB of JSON. */
const MOST_MESSAGES = 500
/** Where counting ends. */
const MOST = 1_000_000
/**
 * Dismissals in a row after which a message is held back. Our own choice: of a prompt that is wanted every second time,
 * five in a row come about by chance 3 times in 100.
 */
const FADES_AFTER = 5
/** How long it is then held back, in ms: as long as the longest snooze. */
const FADES_FOR = MONTH

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST))

const MessageHistorySchema = v.strictObject({
  message: MessageIdSchema,
  /** Records in which it was shown. */
  shown: count,
  /** Times somebody read on. */
  opened: count,
  /** Records that answered it after it was shown. */
  answered: count,
  dismissed: count,
  /** How often each reason was given. */
  reasons: v.record(ReasonSchema, count),
  /** Dismissals since it was last opened or answered. */
  unwanted: count,
  /** When it was last dismissed. */
  unwantedAt: TimeSchema,
  snoozed: v.exactOptional(v.strictObject({ tier: TierSchema, until: TimeSchema })),
})

/** What this device remembers of one message. Times in ms since the epoch. */
export type MessageHistory = v.InferOutput<typeof MessageHistorySchema>

const DeviceHistorySchema = v.strictObject({
  version: v.literal(1),
  /** The one met last comes last. */
  messages: v.pipe(
    v.array(MessageHistorySchema),
    v.maxLength(MOST_MESSAGES),
    v.check((messages) => new Set(messages.map(({ message }) => message)).size === messages.length),
  ),
})

/** What a device remembers of messages across records: ids, counts and times, never text. Plain JSON. */
export type DeviceHistory = v.InferOutput<typeof DeviceHistorySchema>

export const emptyHistory: DeviceHistory = { version: 1, messages: [] }

/**
 * A stored history; an empty one where it is not one, for it only adds comfort. Times that a wrong clock has put into
 * the future are brought back, lest a message stays silent for years.
 * @param now ms since the epoch
 */
export function parseHistory(stored: unknown, now: number): DeviceHistory {
  const result = v.safeParse(DeviceHistorySchema, stored)
  if (!result.success) return emptyHistory
  const messages = result.output.messages.map(({ snoozed, ...entry }) => ({
    ...entry,
    unwantedAt: Math.min(entry.unwantedAt, now),
    ...(snoozed && { snoozed: { ...snoozed, until: Math.min(snoozed.until, now + MONTH) } }),
  }))
  return { version: 1, messages }
}

/** Looks up what is remembered of messages. */
export function historyIn({ messages }: DeviceHistory): (message: string) => MessageHistory | undefined {
  const known = new Map(messages.map((entry) => [entry.message, entry]))
  return (message) => known.get(message)
}

/** True while a message is held back because it was always dismissed. */
export function isFading({ unwanted, unwantedAt }: MessageHistory, now: number): boolean {
  return unwanted >= FADES_AFTER && now < unwantedAt + FADES_FOR
}

/** What is remembered once a deed is done. */
export function historyAfter(history: DeviceHistory, deed: Deed): DeviceHistory {
  const before = historyIn(history)(deed.message) ?? unmet(deed.message)
  const others = history.messages.filter(({ message }) => message !== deed.message)
  return { version: 1, messages: [...others, entryAfter(before, deed)].slice(-MOST_MESSAGES) }
}

function entryAfter(entry: MessageHistory, deed: Deed): MessageHistory {
  switch (deed.done) {
    case 'shown':
      return { ...entry, shown: more(entry.shown) }
    case 'opened':
      return { ...entry, opened: more(entry.opened), unwanted: 0 }
    case 'answered':
      return { ...entry, answered: more(entry.answered), unwanted: 0 }
    case 'dismissed':
      return {
        ...entry,
        dismissed: more(entry.dismissed),
        unwanted: more(entry.unwanted),
        unwantedAt: deed.at,
      }
    case 'explained':
      return { ...entry, reasons: given(taken(entry.reasons, deed.instead), deed.reason) }
    case 'snoozed':
      return deed.until === 'record' ? entry : { ...entry, snoozed: { tier: deed.tier, until: deed.until } }
    case 'restored':
      return deed.from === 'snoozed' ? awake(entry) : undismissed(entry, deed.reason)
  }
}

function unmet(message: string): MessageHistory {
  return {
    message,
    shown: 0,
    opened: 0,
    answered: 0,
    dismissed: 0,
    reasons: {},
    unwanted: 0,
    unwantedAt: 0,
  }
}

function awake({ snoozed: _, ...entry }: MessageHistory): MessageHistory {
  return entry
}

function undismissed(entry: MessageHistory, reason: Reason | undefined): MessageHistory {
  return {
    ...entry,
    dismissed: less(entry.dismissed),
    unwanted: less(entry.unwanted),
    reasons: taken(entry.reasons, reason),
  }
}

type Reasons = MessageHistory['reasons']

const given = (reasons: Reasons, reason: Reason): Reasons => ({
  ...reasons,
  [reason]: more(reasons[reason] ?? 0),
})

const taken = (reasons: Reasons, reason: Reason | undefined): Reasons =>
  reason === undefined ? reasons : { ...reasons, [reason]: less(reasons[reason] ?? 0) }

const more = (amount: number) => Math.min(amount + 1, MOST)
const less = (amount: number) => Math.max(amount - 1, 0)
