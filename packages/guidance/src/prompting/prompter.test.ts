import { describe, expect, it } from 'vitest'
import { message, packInput } from '../../test/fixture.js'
import {
  createMatcher,
  createPrompter,
  dismiss,
  emptyRecord,
  parsePack,
  type RecordState,
  restore,
} from '../index.js'

const prompt = (word: string, changes = {}) => ({ id: `${word}-prompt`, any: [word], ...changes })

const pack = parsePack(
  packInput({
    messages: [
      message('apples', {
        prompts: [
          prompt('apple', { answered: { within: 'record', any: ['eaten'] } }),
          prompt('pip', { tier: 1 }),
        ],
      }),
      message('bananas', { prompts: [prompt('banana', { tier: 1 })] }),
      message('cherries', { prompts: [prompt('cherry')] }),
      message('damsons', { prompts: [prompt('damson', { tier: 3 })] }),
    ],
  }),
)
const matcher = createMatcher(pack)

function consider(text: string, record?: RecordState) {
  const { show, hold, answered, dismissed } = createPrompter(pack).consider(matcher.match(text), record)
  const names = (offers: typeof show) => offers.map((offer) => offer.message)
  return { show: names(show), hold: names(hold), answered: names(answered), dismissed: names(dismissed) }
}

describe('createPrompter', () => {
  it('offers a message once, however often the record calls for it', () => {
    expect(consider('apple apple pip')).toMatchObject({ show: ['apples'] })
    const [offer] = createPrompter(pack).consider(matcher.match('pip apple'), emptyRecord).show
    expect(offer).toMatchObject({ tier: 2, matches: [{ prompt: 'pip-prompt' }, { prompt: 'apple-prompt' }] })
  })

  it('puts the urgent first, then what comes first in the text', () => {
    expect(consider('banana cherry apple damson')).toEqual({
      show: ['damsons', 'cherries', 'apples'],
      hold: ['bananas'],
      answered: [],
      dismissed: [],
    })
  })

  it('holds back what is over the limit', () => {
    const { show, hold } = createPrompter(pack, { maxOpen: 1 }).consider(
      matcher.match('cherry apple'),
      emptyRecord,
    )
    expect([show.length, hold.length]).toEqual([1, 1])
  })

  it('ticks off what the record answers, once all of it is answered', () => {
    expect(consider('apple eaten')).toMatchObject({ show: [], answered: ['apples'] })
    expect(consider('apple pip eaten')).toMatchObject({ show: ['apples'], answered: [] })
  })

  it('leaves dismissed what the worker put away, until it is restored', () => {
    const record = dismiss(dismiss(emptyRecord, 'cherries'), 'cherries')
    expect(consider('cherry apple', record)).toMatchObject({ show: ['apples'], dismissed: ['cherries'] })
    expect(consider('cherry', restore(record, 'cherries'))).toMatchObject({ show: ['cherries'] })
    expect(JSON.parse(JSON.stringify(record))).toEqual({ dismissed: ['cherries'] })
  })
})
