import { describe, expect, it } from 'vitest'
import {
  type DeviceHistory,
  emptyHistory,
  emptyRecord,
  historyAfter,
  historyIn,
  parseHistory,
  parseRecordState,
  recordAfter,
} from '../index.js'
import { MONTH } from './deed.js'

const NOW = 1_000_000

const snoozed = (until: number): DeviceHistory =>
  historyAfter(emptyHistory, { done: 'snoozed', message: 'a', at: NOW, tier: 2, until })

describe('parseHistory', () => {
  it('brings back what a wrong clock put years ahead', () => {
    const history = parseHistory(snoozed(NOW * 1000 + MONTH), NOW)
    expect(historyIn(history)('a')?.snoozed?.until).toBe(NOW + MONTH)
    const dismissed = historyAfter(emptyHistory, { done: 'dismissed', message: 'a', at: NOW + 5, tier: 2 })
    expect(historyIn(parseHistory(dismissed, NOW))('a')?.unwantedAt).toBe(NOW)
  })

  it.each([
    ['another version', { ...emptyHistory, version: 2 }],
    ['text beside the counts', { version: 1, messages: [{ ...snoozed(NOW).messages[0], text: 'He said' }] }],
    [
      'text in place of an id',
      { version: 1, messages: [{ ...snoozed(NOW).messages[0], message: 'He said' }] },
    ],
    ['a message twice', { version: 1, messages: [snoozed(NOW).messages[0], snoozed(NOW).messages[0]] }],
    ['a count below nothing', { version: 1, messages: [{ ...snoozed(NOW).messages[0], shown: -1 }] }],
    [
      'a reason of its own',
      { version: 1, messages: [{ ...snoozed(NOW).messages[0], reasons: { bored: 1 } }] },
    ],
    ['no JSON', undefined],
  ])('starts afresh from %s', (_, stored) => {
    expect(parseHistory(stored, NOW)).toEqual(emptyHistory)
  })

  it('starts afresh from more than it would ever keep', () => {
    const [entry] = snoozed(NOW).messages
    const messages = Array.from({ length: 501 }, (_, index) => ({ ...entry, message: `m-${index}` }))
    expect(parseHistory({ version: 1, messages }, NOW)).toEqual(emptyHistory)
  })
})

describe('historyAfter', () => {
  it('forgets what was not met for longest', () => {
    let history = snoozed(NOW)
    for (let index = 0; index < 500; index += 1) {
      history = historyAfter(history, { done: 'shown', message: `m-${index}`, at: NOW })
      if (index === 250) history = historyAfter(history, { done: 'opened', message: 'm-0', at: NOW })
    }
    expect(history.messages).toHaveLength(500)
    expect(historyIn(history)('a')).toBe(undefined)
    history = historyAfter(history, { done: 'shown', message: 'another', at: NOW })
    expect(historyIn(history)('m-0')).toMatchObject({ shown: 1, opened: 1 })
    expect(historyIn(history)('m-1')).toBe(undefined)
  })
})

describe('parseRecordState', () => {
  it('brings back what a wrong clock put years ahead', () => {
    const until = NOW * 1000 + MONTH
    const record = recordAfter(
      { ...emptyRecord, at: until, typingSince: until },
      { done: 'snoozed', message: 'a', at: NOW, tier: 2, until },
    )
    expect(parseRecordState(record, NOW)).toMatchObject({
      at: NOW,
      typingSince: NOW,
      standings: [{ away: { until: NOW + MONTH } }],
    })
  })

  it.each([
    ['another version', { ...emptyRecord, version: 2 }],
    ['text', { ...emptyRecord, text: 'He said' }],
    ['text in place of an id', { ...emptyRecord, open: ['He said'] }],
  ])('starts afresh from %s', (_, stored) => {
    expect(parseRecordState(stored, NOW)).toEqual(emptyRecord)
  })
})
