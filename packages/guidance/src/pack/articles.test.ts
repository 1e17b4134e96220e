import { describe, expect, it } from 'vitest'
import { packInput } from '../../test/fixture.js'
import { articlesOf, isOverdue, messageById, parsePack } from '../index.js'

describe('articles of a pack', () => {
  it('are found by id', () => {
    const pack = parsePack(packInput())
    expect(messageById(pack, 'first')?.title).toBe('Title of first')
    expect(messageById(pack, 'second')).toBeUndefined()
    expect(articlesOf(pack).map(({ id }) => id)).toEqual(['first'])
  })

  it('are overdue from the day after their review is due', () => {
    const article = { reviewBy: '2026-11-22' }
    expect(isOverdue(article, new Date(2026, 10, 22, 23, 59))).toBe(false)
    expect(isOverdue(article, new Date(2026, 10, 23))).toBe(true)
  })
})
