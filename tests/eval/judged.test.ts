import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parsePack } from '@practice-guidance/guidance'
import { afterAll, describe, expect, it } from 'vitest'
import { readJudged } from './judged.mjs'

const folder = mkdtempSync(join(tmpdir(), 'pg-judged-'))
const file = join(folder, 'judged.jsonl')
const read = (text: string) => {
  writeFileSync(file, text)
  return readJudged(file)
}
afterAll(() => rmSync(folder, { recursive: true }))

describe('readJudged', () => {
  it('tells queries from notes and fills in what was left out', () => {
    const { notes, queries } = read('{"id":"n","text":"t"}\n\n{"id":1,"q":"words"}\n')
    expect(notes).toMatchObject([{ id: 'n', text: 't', expect: [], allow: [] }])
    expect(queries).toEqual([{ id: '1', kind: 'other', q: 'words', relevant: {} }])
  })

  it.each(['{"id":"x"}', '[1]', 'null', '{'])('names the line that is neither: %s', (line) => {
    expect(() => read(`{"id":"n","text":"t"}\n${line}`)).toThrow('judged.jsonl:2 is neither')
  })

  it('says which file cannot be read', () => {
    expect(() => readJudged(join(folder, 'nowhere.jsonl'))).toThrow('nowhere.jsonl" cannot be read')
  })
})

describe('our own judged queries', () => {
  const here = import.meta.dirname
  const rows = readdirSync(here)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readJudged(join(here, name)).queries)

  it('have ids of their own and want articles that there are, at grades 1 or 2', () => {
    const pack = parsePack(readFileSync(join(here, '../../content/dist/pack.json'), 'utf8'))
    const known = [pack.messages, pack.briefings, pack.tools, pack.checklists].flat().map(({ id }) => id)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    for (const { relevant } of rows) {
      expect(known).toEqual(expect.arrayContaining(Object.keys(relevant)))
      for (const grade of Object.values(relevant)) expect([1, 2]).toContain(grade)
    }
  })
})
