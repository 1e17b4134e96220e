import { createMatcher, parsePack } from '@practice-guidance/guidance'
import { describe, expect, it } from 'vitest'
import { withOnly } from './ablation.mjs'
import { score } from './score.mjs'

const note = (text: string, expect: string[], allow: string[] = [], sense?: string) => ({
  id: text,
  text,
  expect,
  allow,
  ...(sense && { sense }),
})

describe('score', () => {
  it('counts each message once a note, and what is allowed not at all', () => {
    const notes = [note('ab', ['a', 'b'], ['c']), note('c', ['a'], ['c']), note('d', [], [], 'admin')]
    const { whole, byMessage, wrongBySense, misses } = score(notes, (text) => new Set(text))
    expect(whole).toMatchObject({ hits: 2, missed: 1, wrong: 1 })
    expect([whole.precision, whole.recall]).toEqual([2 / 3, 2 / 3])
    expect(byMessage.get('a')).toMatchObject({ hits: 1, missed: 1, wrong: 0 })
    expect(byMessage.get('d')).toMatchObject({ wrong: 1 })
    expect(wrongBySense.get('admin')).toBe(1)
    expect(misses.map(({ note: { id } }) => id)).toEqual(['c', 'd'])
  })
})

describe('withOnly', () => {
  const message = (id: string, prompt: object) => ({
    id,
    title: id,
    summary: id,
    body: [{ type: 'paragraph', children: [{ type: 'text', value: id }] }],
    questions: ['What is known?', 'What is not?'],
    sources: [{ id: 's', title: 's', publisher: 's' }],
    reviewed: '2026-01-01',
    reviewBy: '2027-01-01',
    prompts: [{ id, ...prompt }],
  })
  const pack = parsePack({
    format: 'practice-guidance/pack@1',
    id: 'p',
    title: 'p',
    publisher: 'p',
    language: 'en-GB',
    version: '1',
    published: '2026-01-01',
    licence: 'none',
    vocabulary: { fruit: ['apple', 'pear'] },
    cues: { not: { context: 'negated', reaches: 'forward', within: 'clause', scope: 3, phrases: ['not'] } },
    messages: [
      message('eaten', { any: ['{fruit} * eaten'], answered: { within: 'sentence', any: ['washed'] } }),
    ],
  })
  const finds = (kept: Parameters<typeof withOnly>[1], text: string) =>
    createMatcher(withOnly(pack, kept))
      .match(text)
      .map(({ answered }) => (answered ? 'answered' : 'open'))

  it('takes classes, gaps, context and answers away one by one', () => {
    expect(finds([], 'apple eaten')).toEqual(['open'])
    expect(finds([], 'pear eaten')).toEqual([])
    expect(finds(['classes'], 'pear eaten')).toEqual(['open'])
    expect(finds(['classes'], 'pear was eaten')).toEqual([])
    expect(finds(['classes', 'gaps'], 'pear was not eaten, washed')).toEqual(['open'])
    expect(finds(['classes', 'gaps', 'context'], 'pear was not eaten, washed')).toEqual([])
    expect(finds(['classes', 'gaps', 'context', 'answered'], 'pear was eaten, washed')).toEqual(['answered'])
  })
})
