import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { message, packInput } from '../../test/fixture.js'
import { createSearch, parsePack } from '../index.js'

const pack = parsePack(
  packInput({
    messages: [
      message('participation', {
        title: 'Turning up is not change',
        summary: 'A parent’s attendance tells little: some call it disguised compliance.',
        alsoAskedAs: ['disguised compliance', 'mum says yes to everything'],
      }),
      message('appointments', { title: 'Was not brought', summary: 'A child cannot bring themselves.' }),
      message('neglect', {
        title: 'Neglect is about care',
        alsoAskedAs: ['house is dirty and no food', 'a warm moment'],
      }),
    ],
  }),
)
const search = createSearch(pack)
const idsFor = (query: string) => search.query(query).map(({ item }) => item.id)

describe('createSearch', () => {
  it.each([
    ['neglect', 'neglect'],
    ['negl', 'neglect'],
    ['disguised complience', 'participation'],
    ['what if mum says yes to everything', 'participation'],
    ['WNB', 'appointments'],
    ['the house is dirty', 'neglect'],
  ])('finds for %j first %s', (query, id) => expect(idsFor(query)[0]).toBe(id))

  it.each(['', '   ', '?!', 'the and of', '\u{1F600}', 'zzzzqqq'])('finds nothing for %j', (query) => {
    expect(idsFor(query)).toEqual([])
  })

  it('finds nothing by words that only share letters with what is there', () => {
    expect(idsFor('moment')).toEqual(['neglect'])
    expect(idsFor('menu')).toEqual([])
  })

  it('marks the words it found, where they stand', () => {
    const [hit] = search.query('disguised complience')
    const marked = hit?.highlights.map(({ field, start, end }) => hit.item[field].slice(start, end))
    expect(marked).toEqual(['disguised', 'compliance'])
  })

  it('gives no more than asked, the best first, scored from 0 to 1', () => {
    expect(search.query('compliance neglect brought', { limit: 2 })).toHaveLength(2)
    const scores = search.query('compliance neglect brought').map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    for (const score of scores) expect(score).toBeGreaterThanOrEqual(0)
    for (const score of scores) expect(score).toBeLessThanOrEqual(1)
  })

  it('survives any query', () => {
    fc.assert(
      fc.property(fc.string({ size: 'large' }), (query) => {
        expect(search.query(query).length).toBeLessThan(4)
      }),
    )
    expect(search.query('neglect '.repeat(20_000)).length).toBeGreaterThan(0)
  })
})
