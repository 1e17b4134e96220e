import { describe, expect, it } from 'vitest'
import { scoreQueries } from './score-queries.mjs'

const query = (q: string, relevant: Record<string, number>, kind = 'exact') => ({ id: q, kind, q, relevant })
const letters = (q: string) => [...q]

describe('scoreQueries', () => {
  it('takes the rank of the first wanted result; one that is only useful does not count as wanted', () => {
    const queries = [query('ab', { a: 2 }), query('ab', { b: 2, a: 1 }), query('ab', { c: 2 })]
    expect(scoreQueries(queries, letters).whole.mrr).toBeCloseTo((1 + 1 / 2 + 0) / 3)
  })

  it('weighs gain by place against the best order there could be', () => {
    const { whole } = scoreQueries([query('ba', { a: 2, b: 1 })], letters)
    expect(whole.ndcg).toBeCloseTo((1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)))
    expect(scoreQueries([query('ab', { a: 2, b: 1 })], letters).whole.ndcg).toBe(1)
  })

  it('looks at the first ten results and no further', () => {
    const { whole } = scoreQueries([query('bcdefghijka', { a: 2 })], letters)
    expect([whole.mrr, whole.ndcg]).toEqual([0, 0])
  })

  it('asks for as many results as could be seen, where more would fit', () => {
    const relevant = Object.fromEntries([...'abcdefghijkl'].map((id) => [id, 2]))
    expect(scoreQueries([query('abcdefghij', relevant)], letters).whole.ndcg).toBe(1)
  })

  it('counts silence apart, by the queries that want nothing', () => {
    const { whole, byKind, silence, unwanted } = scoreQueries(
      [query('', {}, 'none'), query('x', {}, 'none'), query('a', { a: 2 })],
      letters,
    )
    expect({ silence, unwanted }).toEqual({ silence: 0.5, unwanted: 2 })
    expect([...byKind.keys()]).toEqual(['exact'])
    expect(whole.queries).toBe(1)
  })

  it('names every query whose best is not first, and every noise, with what was found', () => {
    const queries = [query('ab', { a: 2 }), query('ba', { a: 2 }, 'typo'), query('x', {}, 'none')]
    const { misses, byKind } = scoreQueries(queries, letters)
    expect(misses.map(({ query: { q }, found }) => [q, found])).toEqual([
      ['ba', ['b', 'a']],
      ['x', ['x']],
    ])
    expect([byKind.get('exact')?.mrr, byKind.get('typo')?.mrr]).toEqual([1, 0.5])
  })
})
