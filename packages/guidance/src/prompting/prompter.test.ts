import { describe, expect, it } from 'vitest'
import { Desk, fruit } from '../../test/desk.js'
import { createMatcher, createPrompter, type Policy, snoozeEnd } from '../index.js'
import { MONTH } from './deed.js'
import { FIRST_SECONDS, PAUSE, WORD_PAUSE } from './moment.js'

const matcher = createMatcher(fruit)
const HOUR = 60 * 60 * 1000

/** As the command line and the evaluation ask: a text that nobody is writing. */
function consider(text: string, policy?: Partial<Policy>) {
  const { show, hold, answered, dismissed } = createPrompter(fruit, policy).consider(matcher.match(text))
  const names = (offers: typeof show) => offers.map((offer) => offer.message)
  return { show: names(show), hold: names(hold), answered: names(answered), dismissed: names(dismissed) }
}

describe('a text that nobody is writing', () => {
  it('offers a message once, however often the record calls for it', () => {
    expect(consider('apple apple pip')).toMatchObject({ show: ['apples'] })
    const [offer] = createPrompter(fruit).consider(matcher.match('pip apple')).show
    expect(offer).toMatchObject({ tier: 2, matches: [{ prompt: 'pip-prompt' }, { prompt: 'apple-prompt' }] })
  })

  it('puts the urgent first, then what comes first in the text, and holds back what is over the limit', () => {
    expect(consider('banana cherry apple damson')).toEqual({
      show: ['damsons', 'cherries', 'apples'],
      hold: ['bananas'],
      answered: [],
      dismissed: [],
    })
    expect(consider('cherry apple', { maxOpen: 1 })).toMatchObject({ show: ['cherries'], hold: ['apples'] })
  })

  it('ticks off what the record answers, once all of it is answered', () => {
    expect(consider('apple eaten')).toMatchObject({ show: [], answered: ['apples'] })
    expect(consider('apple pip eaten')).toMatchObject({ show: ['apples'], answered: [] })
  })

  it('ranks an offer by the places that still call for it', () => {
    expect(consider('apple eaten\n\npip cherry')).toMatchObject({ show: ['cherries', 'apples'] })
  })
})

describe('while somebody writes', () => {
  it('offers nothing in the first seconds', () => {
    const desk = new Desk()
    expect(desk.type('cherry, ', FIRST_SECONDS - 1)).toEqual({ waiting: ['cherries'] })
    expect(desk.last.again).toBe(desk.now + 1)
    expect(desk.after(1)).toEqual({ show: ['cherries'] })
    expect(desk.last.again).toBe(null)
  })

  it('waits for a short pause', () => {
    const desk = new Desk()
    desk.type('Well, ')
    expect(desk.type('Well, a cherry, ', PAUSE - 1)).toEqual({ waiting: ['cherries'] })
    expect(desk.after(1)).toEqual({ show: ['cherries'] })
  })

  it('waits longer while the caret stands in the only words that call for it', () => {
    const desk = new Desk()
    desk.type('Well, ')
    expect(desk.type('Well, a cherry', PAUSE)).toEqual({ waiting: ['cherries'] })
    expect(desk.after(WORD_PAUSE - PAUSE)).toEqual({ show: ['cherries'] })
    expect(desk.type('A cherry, ', PAUSE)).toEqual({ show: ['cherries'] })
    expect(desk.type('A cherry, an apple and an apple', PAUSE)).toEqual({ show: ['cherries', 'apples'] })
  })

  it('leaves open what is open', () => {
    const desk = new Desk()
    desk.open('cherry apple')
    expect(desk.type('cherry apple banana', 0)).toMatchObject({
      show: ['cherries', 'apples'],
      waiting: ['bananas'],
    })
  })

  it('offers at once what stood there before anybody typed', () => {
    expect(new Desk().open('cherry')).toEqual({ show: ['cherries'] })
  })

  it('takes a clock set back for no reason to hide anything', () => {
    const desk = new Desk()
    desk.type('cherry, ')
    expect(desk.after(-HOUR)).toEqual({ show: ['cherries'] })
  })
})

describe('what is open', () => {
  it('stays, and stays in its place, when something better comes', () => {
    const desk = new Desk({ maxOpen: 2 })
    desk.open('banana elderberry')
    expect(desk.type('apple banana elderberry. ')).toEqual({
      show: ['elderberries', 'bananas'],
      hold: ['apples'],
    })
  })

  it('makes way for the urgent', () => {
    const desk = new Desk({ maxOpen: 2 })
    desk.open('banana elderberry')
    expect(desk.type('banana elderberry damson. ')).toEqual({
      show: ['damsons', 'elderberries'],
      hold: ['bananas'],
    })
  })

  it('makes room for what is held once it is dealt with', () => {
    const desk = new Desk({ maxOpen: 1 })
    expect(desk.open('cherry apple')).toEqual({ show: ['cherries'], hold: ['apples'] })
    expect(desk.dismiss('cherries')).toEqual({ show: ['apples'], dismissed: ['cherries'] })
  })
})

describe('once per record', () => {
  it('does not bring back what was dismissed, even for another prompt of the message', () => {
    const desk = new Desk()
    desk.open('apple')
    expect(desk.dismiss('apples')).toEqual({ dismissed: ['apples'] })
    expect(desk.type('apple. apple. pip. ')).toEqual({ dismissed: ['apples'] })
    desk.type('')
    expect(desk.type('apple. ')).toEqual({ dismissed: ['apples'] })
    expect(desk.open('apple')).toEqual({ show: ['apples'] })
  })

  it('brings it back where the same message calls with a higher tier', () => {
    const desk = new Desk()
    desk.open('apple')
    desk.dismiss('apples')
    expect(desk.type('apple. rotten. ')).toEqual({ show: ['apples'] })
    expect(desk.dismiss('apples')).toEqual({ dismissed: ['apples'] })
  })

  it('does not bring back what was shown and answered, unless what answered it is gone', () => {
    const desk = new Desk()
    desk.open('apple')
    expect(desk.type('apple eaten. ')).toEqual({ answered: ['apples'] })
    expect(desk.type('apple eaten.\n\napple. ')).toEqual({ answered: ['apples'] })
    expect(desk.type('apple eaten.\n\nrotten. ')).toEqual({ show: ['apples'] })
    expect(desk.type('apple.\n\napple. ')).toEqual({ show: ['apples'] })
  })

  it('offers what was answered before it was ever shown, when another place calls', () => {
    const desk = new Desk()
    expect(desk.open('apple eaten')).toEqual({ answered: ['apples'] })
    expect(desk.type('apple eaten.\n\napple. ')).toEqual({ show: ['apples'] })
  })

  it('says once what was shown and what was answered', () => {
    const desk = new Desk()
    desk.open('apple')
    const at = desk.now
    expect(desk.last.deeds).toEqual([{ done: 'shown', message: 'apples', at }])
    desk.type('apple eaten. ')
    expect(desk.last.deeds).toMatchObject([{ done: 'answered', message: 'apples' }])
    desk.type('apple. ')
    expect(desk.last.deeds).toEqual([])
    desk.type('apple eaten. ')
    expect(desk.last.deeds).toEqual([])
    expect(desk.history.messages).toMatchObject([{ message: 'apples', shown: 1, answered: 1 }])
  })
})

describe('snoozing', () => {
  it('lasts for this record', () => {
    const desk = new Desk()
    desk.open('cherry')
    expect(desk.snooze('cherries', 'record')).toEqual({ snoozed: ['cherries'] })
    expect(desk.last.snoozed).toMatchObject([{ until: 'record' }])
    expect(desk.open('cherry')).toEqual({ show: ['cherries'] })
  })

  it('lasts in every record until it ends', () => {
    const desk = new Desk()
    desk.open('cherry')
    const until = snoozeEnd('today', { now: desk.now, dayEnd: desk.now + HOUR })
    desk.snooze('cherries', until)
    expect(desk.open('cherry')).toEqual({ snoozed: ['cherries'] })
    expect(desk.last.snoozed).toMatchObject([{ until }])
    expect(desk.after(HOUR - 1)).toEqual({ snoozed: ['cherries'] })
    expect(desk.after(1)).toEqual({ show: ['cherries'] })
  })

  it('can be for 30 days', () => {
    expect(snoozeEnd('month', { now: 5, dayEnd: 10 })).toBe(5 + 30 * 24 * HOUR)
    expect(snoozeEnd('record', { now: 5, dayEnd: 10 })).toBe('record')
  })

  it('gives way to a higher tier of the message', () => {
    const desk = new Desk()
    desk.open('apple')
    desk.snooze('apples', desk.now + MONTH)
    expect(desk.open('apple rotten')).toEqual({ show: ['apples'] })
    expect(desk.open('apple')).toEqual({ snoozed: ['apples'] })
  })

  it('can be taken back, from any record', () => {
    const desk = new Desk()
    desk.open('cherry')
    desk.snooze('cherries', desk.now + MONTH)
    desk.open('cherry')
    expect(desk.do('cherries', { done: 'restored', from: 'snoozed' })).toEqual({ show: ['cherries'] })
  })
})

describe('dismissing', () => {
  it('can be explained, and explained otherwise, and taken back', () => {
    const desk = new Desk()
    desk.open('cherry')
    desk.dismiss('cherries')
    desk.do('cherries', { done: 'explained', reason: 'wording' })
    expect(desk.last.dismissed).toMatchObject([{ message: 'cherries', reason: 'wording' }])
    desk.do('cherries', { done: 'explained', reason: 'other', instead: 'wording' })
    expect(desk.last.dismissed).toMatchObject([{ reason: 'other' }])
    expect(desk.history.messages).toMatchObject([
      { dismissed: 1, unwanted: 1, reasons: { wording: 0, other: 1 } },
    ])
    expect(desk.do('cherries', { done: 'restored', from: 'dismissed', reason: 'other' })).toEqual({
      show: ['cherries'],
    })
    expect(desk.history.messages).toMatchObject([{ dismissed: 0, unwanted: 0, reasons: { other: 0 } }])
  })

  it('explains nothing that was not dismissed', () => {
    const desk = new Desk()
    desk.open('cherry')
    expect(desk.do('cherries', { done: 'explained', reason: 'other' })).toEqual({ show: ['cherries'] })
  })
})

describe('what is always dismissed', () => {
  function dismissedOften(word: string, message: string, policy?: Partial<Policy>) {
    const desk = new Desk(policy)
    for (let record = 0; record < 5; record += 1) {
      expect(desk.open(word)).toEqual({ show: [message] })
      desk.dismiss(message)
    }
    return desk
  }

  it('is held back to the count, and comes back after 30 days', () => {
    const desk = dismissedOften('cherry', 'cherries')
    expect(desk.open('cherry apple')).toEqual({ show: ['apples'], hold: ['cherries'] })
    desk.now += MONTH
    expect(desk.open('cherry')).toEqual({ show: ['cherries'] })
    desk.dismiss('cherries')
    expect(desk.open('cherry')).toEqual({ hold: ['cherries'] })
  })

  it('comes back once somebody reads on', () => {
    const desk = dismissedOften('cherry', 'cherries')
    desk.open('cherry')
    expect(desk.do('cherries', { done: 'opened' })).toEqual({ show: ['cherries'] })
  })

  it('is not held back where a record answered it between', () => {
    const desk = new Desk()
    for (let record = 0; record < 10; record += 1) {
      expect(desk.open('apple')).toEqual({ show: ['apples'] })
      if (record % 4 === 3) desk.type('apple eaten. ')
      else desk.dismiss('apples')
    }
  })

  it('is shown all the same where it is urgent', () => {
    expect(dismissedOften('damson', 'damsons').open('damson')).toEqual({ show: ['damsons'] })
  })

  it('is shown all the same where it is pinned', () => {
    const desk = dismissedOften('cherry', 'cherries', { pinned: ['cherries'] })
    expect(desk.open('cherry')).toEqual({ show: ['cherries'] })
  })
})

describe('policy', () => {
  it('keeps a pinned message open whatever else is urgent, and lets nobody snooze it', () => {
    const desk = new Desk({ maxOpen: 2, pinned: ['bananas'] })
    expect(desk.open('damson fig banana')).toEqual({ show: ['damsons', 'bananas'], hold: ['figs'] })
    expect(desk.last.show.map(({ pinned }) => pinned)).toEqual([false, true])
    expect(desk.snooze('bananas', desk.now + MONTH)).toMatchObject({ show: ['damsons', 'bananas'] })
    expect(desk.dismiss('bananas')).toEqual({ show: ['damsons', 'figs'], dismissed: ['bananas'] })
  })

  it('never offers what is off', () => {
    expect(consider('cherry apple', { off: ['cherries'] })).toEqual({
      show: ['apples'],
      hold: [],
      answered: [],
      dismissed: [],
    })
  })
})
