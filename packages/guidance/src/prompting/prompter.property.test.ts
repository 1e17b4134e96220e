import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Deed,
  DeedSchema,
  type DeviceHistory,
  emptyHistory,
  emptyRecord,
  historyAfter,
  historyIn,
  type Match,
  type Moment,
  parseHistory,
  parsePack,
  parseRecordState,
  type Policy,
  REASONS,
  recordAfter,
  type RecordState,
  createPrompter,
} from '../index.js'
import * as v from 'valibot'
import { message, packInput } from '../../test/fixture.js'

/** Eight messages with a prompt of each tier. */
const ids = Array.from({ length: 8 }, (_, index) => `message-${index}`)
const pack = parsePack(
  packInput({
    messages: ids.map((id) =>
      message(id, {
        prompts: [1, 2, 3].map((tier) => ({ id: `${id}-${tier}`, any: [`${id} ${tier}`], tier })),
      }),
    ),
  }),
)

const anId = fc.constantFrom(...ids)
const aTier = fc.constantFrom<(1 | 2 | 3)[]>(1, 2, 3)
const aTime = fc.integer({ min: 0, max: 5_000_000_000 })

const aMatch: fc.Arbitrary<Match> = fc
  .record({
    id: anId,
    tier: aTier,
    start: fc.nat(1000),
    length: fc.integer({ min: 1, max: 50 }),
    answered: fc.boolean(),
  })
  .map(({ id, tier, start, length, answered }) => ({
    message: id,
    prompt: `${id}-${tier}`,
    start,
    end: start + length,
    context: 'affirmed',
    answered: answered ? { start: 0, end: 1 } : null,
  }))
const aText = fc.array(aMatch, { maxLength: 20 }).map((matches) => matches.sort((a, b) => a.start - b.start))

const aPolicy: fc.Arbitrary<Policy> = fc
  .record({ maxOpen: fc.integer({ min: 1, max: 5 }), order: fc.shuffledSubarray(ids), pins: fc.nat(5) })
  .map(({ maxOpen, order, pins }) => ({
    maxOpen,
    pinned: order.slice(0, Math.min(pins, maxOpen)),
    off: order.slice(5),
  }))

const done: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    message: anId,
    at: aTime,
    done: fc.constantFrom<('shown' | 'opened' | 'answered')[]>('shown', 'opened', 'answered'),
  }),
  fc.record({ message: anId, at: aTime, done: fc.constant('dismissed' as const), tier: aTier }),
  fc.record({
    message: anId,
    at: aTime,
    done: fc.constant('explained' as const),
    reason: fc.constantFrom(...REASONS),
  }),
  fc.record({
    message: anId,
    at: aTime,
    done: fc.constant('snoozed' as const),
    tier: aTier,
    until: fc.oneof(aTime, fc.constant('record' as const)),
  }),
  fc.record({
    message: anId,
    at: aTime,
    done: fc.constant('restored' as const),
    from: fc.constantFrom<('dismissed' | 'snoozed')[]>('dismissed', 'snoozed'),
  }),
)

const aLook = fc.record({
  text: aText,
  now: aTime,
  typedAt: fc.option(aTime),
  caret: fc.option(fc.nat(1100)),
})

/** What happens at a record, in any order: looks at it and deeds. */
const aStory = fc.array(fc.oneof(aLook, done), { maxLength: 25 })

interface Scene {
  before: RecordState
  after: ReturnType<ReturnType<typeof createPrompter>['consider']>
  text: Match[]
  moment: Moment
}

/** Plays a story through, and hands over every look at the record. */
function play(
  policy: Policy,
  story: (v.InferOutput<typeof DeedSchema> | object)[],
  check: (scene: Scene) => void,
) {
  const prompter = createPrompter(pack, policy)
  let record = emptyRecord
  let history: DeviceHistory = emptyHistory
  for (const step of story) {
    if ('done' in step) {
      record = recordAfter(record, step)
      history = historyAfter(history, step)
      continue
    }
    const { text, ...look } = step as { text: Match[] } & Omit<Moment, 'history'>
    const moment = { ...look, history }
    const after = prompter.consider(text, record, moment)
    check({ before: record, after, text, moment })
    record = after.record
    for (const deed of after.deeds) history = historyAfter(history, deed)
  }
  return { record, history }
}

const lists = ['show', 'hold', 'answered', 'dismissed', 'snoozed', 'waiting'] as const
const idsIn = (offers: readonly { message: string }[]) => offers.map(({ message }) => message)

function always(check: (scene: Scene, policy: Policy) => void) {
  fc.assert(
    fc.property(
      aPolicy,
      aStory,
      (policy, story) => void play(policy, story, (scene) => check(scene, policy)),
    ),
  )
}

describe('whatever happens at a record', () => {
  it('opens no more than the policy allows', () => {
    always(({ after }, { maxOpen }) => expect(after.show.length).toBeLessThanOrEqual(maxOpen))
  })

  it('puts every message that calls, and is not off, into exactly one list', () => {
    always(({ after, text }, { off }) => {
      const called = new Set(idsIn(text).filter((id) => !off.includes(id)))
      expect(lists.flatMap((list) => idsIn(after[list])).sort()).toEqual([...called].sort())
    })
  })

  it('neither holds nor snoozes what is pinned', () => {
    always(({ after }, { pinned }) => {
      for (const id of [...idsIn(after.hold), ...idsIn(after.snoozed)]) expect(pinned).not.toContain(id)
    })
  })

  it('takes nothing away that is open, but for the urgent, the pinned and the always dismissed', () => {
    always(({ before, after, moment }) => {
      const fading = (id: string) => (historyIn(moment.history)(id)?.unwanted ?? 0) >= 5
      const pushedOut = idsIn(after.hold).some((id) => before.open.includes(id) && !fading(id))
      if (!pushedOut) return
      for (const { message, tier, pinned } of after.show) {
        expect(before.open.includes(message) || pinned || tier === 3).toBe(true)
      }
    })
  })

  it('never puts what is open back to waiting', () => {
    always(({ before, after }) => {
      for (const id of idsIn(after.waiting)) expect(before.open).not.toContain(id)
    })
  })

  it('gives the same answer to the same question, and changes nothing it is given', () => {
    always(({ before, after, text, moment }, policy) => {
      const copy = structuredClone({ before, text, moment })
      expect(createPrompter(pack, policy).consider(text, before, moment)).toEqual(after)
      expect({ before, text, moment }).toEqual(copy)
    })
  })

  it('has nothing new to say when asked again at once', () => {
    always(({ after, text, moment }, policy) => {
      const again = createPrompter(pack, policy).consider(text, after.record, moment)
      expect(again.deeds).toEqual([])
      for (const list of lists) expect(idsIn(again[list])).toEqual(idsIn(after[list]))
      expect(again.record).toEqual(after.record)
    })
  })

  it('never goes back in time', () => {
    always(({ before, after }) => {
      expect(after.record.at).toBeGreaterThanOrEqual(before.at)
      if (after.again !== null) expect(after.again).toBeGreaterThan(after.record.at)
    })
  })

  it('holds what it waits for until the moment it says, and then no longer', () => {
    always(({ after, text, moment }, policy) => {
      if (after.again === null) return
      const prompter = createPrompter(pack, policy)
      const at = (now: number) => prompter.consider(text, after.record, { ...moment, now }).waiting.length
      expect(at(after.again - 1)).toBe(after.waiting.length)
      expect(at(after.again)).toBeLessThan(after.waiting.length)
    })
  })

  it('says only what a deed can say', () => {
    always(({ after }) => {
      for (const deed of after.deeds) expect(v.parse(DeedSchema, deed)).toEqual(deed)
    })
  })
})

describe('what is kept', () => {
  const END = 5_000_000_000

  it('is JSON, and the same after a round trip', () => {
    fc.assert(
      fc.property(aPolicy, aStory, (policy, story) => {
        const { record, history } = play(policy, story, () => {})
        expect(parseRecordState(JSON.parse(JSON.stringify(record)), END)).toEqual(record)
        expect(parseHistory(JSON.parse(JSON.stringify(history)), END)).toEqual(history)
      }),
    )
  })

  it('holds no string but ids and our own words', () => {
    const own = ['dismissed', 'snoozed', 'record', 'never', 'now', 'before', ...REASONS, ...ids]
    fc.assert(
      fc.property(aPolicy, aStory, (policy, story) => {
        const kept = play(policy, story, () => {})
        JSON.stringify(kept, (_, value: unknown) => {
          if (typeof value === 'string') expect(own).toContain(value)
          return value
        })
      }),
    )
  })

  it('is read with suspicion: anything at all gives a state that works', () => {
    fc.assert(
      fc.property(fc.jsonValue(), aTime, aText, (stored, now, text) => {
        const record = parseRecordState(stored, now)
        const history = parseHistory(stored, now)
        const moment = { now, typedAt: null, caret: null, history }
        expect(record).toEqual(emptyRecord)
        expect(history).toEqual(emptyHistory)
        createPrompter(pack).consider(text, record, moment)
      }),
    )
  })
})
