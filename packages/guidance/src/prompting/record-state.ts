import * as v from 'valibot'
import {
  type Deed,
  MessageIdSchema,
  MONTH,
  ReasonSchema,
  TierSchema,
  TimeSchema,
  UntilSchema,
} from './deed.js'

/** Most messages a record's state speaks of. */
export const MOST_STANDINGS = 10_000

/** Put away, in this record, for prompts up to a tier. */
const AwaySchema = v.variant('how', [
  v.strictObject({ how: v.literal('dismissed'), tier: TierSchema, reason: v.exactOptional(ReasonSchema) }),
  v.strictObject({ how: v.literal('snoozed'), tier: TierSchema, until: UntilSchema }),
])

const StandingSchema = v.strictObject({
  message: MessageIdSchema,
  /** The highest tier it was shown at; 0 before it was. */
  shown: v.picklist([0, 1, 2, 3]),
  /** True once it may be offered, for as long as the text calls for it. */
  settled: v.boolean(),
  /** Whether what the record says answers it, after it was shown. */
  answered: v.picklist(['never', 'now', 'before']),
  away: v.exactOptional(AwaySchema),
})

/** How one message stands in one record. */
export type Standing = v.InferOutput<typeof StandingSchema>

const RecordStateSchema = v.strictObject({
  version: v.literal(1),
  /** The latest moment it was looked at. */
  at: TimeSchema,
  /** When somebody first typed in it; null before that. */
  typingSince: v.nullable(TimeSchema),
  /** Ids of the messages open, in the order they stand. */
  open: v.pipe(v.array(MessageIdSchema), v.maxLength(MOST_STANDINGS)),
  standings: v.pipe(v.array(StandingSchema), v.maxLength(MOST_STANDINGS)),
})

/** What has become of the offers on one record: ids, tiers and times in ms since the epoch, never text. Plain JSON. */
export type RecordState = v.InferOutput<typeof RecordStateSchema>

export const emptyRecord: RecordState = { version: 1, at: 0, typingSince: null, open: [], standings: [] }

/**
 * A stored state; that of a fresh record where it is not one. Times that a wrong clock has put into the future are
 * brought back.
 * @param now ms since the epoch
 */
export function parseRecordState(stored: unknown, now: number): RecordState {
  const result = v.safeParse(RecordStateSchema, stored)
  if (!result.success) return emptyRecord
  const { typingSince, standings, ...state } = result.output
  return {
    ...state,
    at: Math.min(state.at, now),
    typingSince: typingSince === null ? null : Math.min(typingSince, now),
    standings: standings.map((standing) => withoutFarSnooze(standing, now)),
  }
}

/** How the record stands once a person has done something; what the prompter itself does is in what it returns. */
export function recordAfter(record: RecordState, deed: Deed): RecordState {
  const { away, ...here } = standingsIn(record)(deed.message)
  switch (deed.done) {
    case 'dismissed':
      return withStanding(record, { ...here, away: { how: 'dismissed', tier: deed.tier } })
    case 'snoozed':
      return withStanding(record, { ...here, away: { how: 'snoozed', tier: deed.tier, until: deed.until } })
    case 'explained':
      if (away?.how !== 'dismissed') return record
      return withStanding(record, { ...here, away: { ...away, reason: deed.reason } })
    case 'restored':
      return withStanding(record, here)
    case 'shown':
    case 'opened':
    case 'answered':
      return record
  }
}

/** Looks up how messages stand in a record. */
export function standingsIn({ standings }: RecordState): (message: string) => Standing {
  const known = new Map(standings.map((standing) => [standing.message, standing]))
  return (message) => known.get(message) ?? { message, shown: 0, settled: false, answered: 'never' }
}

function withStanding(record: RecordState, standing: Standing): RecordState {
  const others = record.standings.filter(({ message }) => message !== standing.message)
  return { ...record, standings: [...others, standing] }
}

function withoutFarSnooze(standing: Standing, now: number): Standing {
  const { away } = standing
  if (away?.how !== 'snoozed' || away.until === 'record') return standing
  return { ...standing, away: { ...away, until: Math.min(away.until, now + MONTH) } }
}
