import * as v from 'valibot'
import { id } from '../pack/fields.js'
import type { Prompt } from '../pack/schema.js'

export type Tier = Prompt['tier']

/** Why somebody put a message away. Coded, as in HL7 CDS Hooks (`overrideReasons`), and never asked for. */
export const REASONS = ['recorded-elsewhere', 'does-not-apply', 'not-now', 'wording', 'other'] as const
export type Reason = (typeof REASONS)[number]

/** How long somebody wants to hear nothing of a message. */
export const SNOOZES = ['record', 'today', 'month'] as const
export type Snooze = (typeof SNOOZES)[number]

/** The month of a snooze, in ms: 30 days. */
export const MONTH = 30 * 24 * 60 * 60 * 1000

/** When a snooze ends, in ms since the epoch; `record`, with the record. `dayEnd` is the end of the local day. */
export function snoozeEnd(
  choice: Snooze,
  { now, dayEnd }: { now: number; dayEnd: number },
): number | 'record' {
  if (choice === 'record') return 'record'
  return choice === 'today' ? dayEnd : now + MONTH
}

/** A moment, in ms since the epoch, as a `Date` can hold it. */
export const TimeSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15))
export const MessageIdSchema = v.pipe(id, v.maxLength(200))
export const TierSchema = v.picklist([1, 2, 3])
export const ReasonSchema = v.picklist(REASONS)
export const UntilSchema = v.union([v.literal('record'), TimeSchema])

const about = { message: MessageIdSchema, at: TimeSchema }
const reason = v.exactOptional(ReasonSchema)

/**
 * What became of a message that was offered; the only thing from which a record's state and a device's history change.
 * `shown` and `answered` are the prompter's to say, once a record; the others are a person's.
 */
export const DeedSchema = v.variant('done', [
  /** `opened`: somebody read on, beyond the card's first words. */
  v.strictObject({ ...about, done: v.picklist(['shown', 'opened', 'answered']) }),
  v.strictObject({ ...about, done: v.literal('dismissed'), tier: TierSchema }),
  /** Why it was dismissed, afterwards; `instead` of a reason given before. */
  v.strictObject({ ...about, done: v.literal('explained'), reason: ReasonSchema, instead: reason }),
  v.strictObject({ ...about, done: v.literal('snoozed'), tier: TierSchema, until: UntilSchema }),
  /** Taken back: the dismissal, with any reason given for it, or the snooze. */
  v.strictObject({
    ...about,
    done: v.literal('restored'),
    from: v.picklist(['dismissed', 'snoozed']),
    reason,
  }),
])

export type Deed = v.InferOutput<typeof DeedSchema>
