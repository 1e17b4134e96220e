import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const content = fileURLToPath(new URL('../../content/', import.meta.url))
const table = readFileSync(`${content}SOURCES.md`, 'utf8')

/** The id of every message, briefing, tool and checklist. */
const ids = ['messages', 'briefings', 'tools', 'checklists'].flatMap((folder) =>
  readdirSync(content + folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => basename(file, '.md')),
)

/** What the numbered rows name as the home of a point. */
const rows = [...table.matchAll(/^\| (\d\.\d+) \|(.*)\|(.*)\|(.*)\|$/gm)].map(
  ([, number = '', , where = '', why = '']) => ({ number, homes: namesIn(where), why: why.trim() }),
)

function namesIn(text: string): string[] {
  return [...text.matchAll(/`([a-z0-9-]+)`/g)].map(([, name = '']) => name)
}

describe('content/SOURCES.md', () => {
  it('names files that exist', () => {
    const named = new Set(rows.flatMap(({ homes }) => homes))
    expect([...named].filter((name) => !ids.includes(name))).toEqual([])
  })

  it('names every file of the library', () => {
    const named = new Set(rows.flatMap(({ homes }) => homes))
    expect(ids.filter((id) => !named.has(id))).toEqual([])
  })

  it('gives each point a home, or says why it has none', () => {
    expect(rows.filter(({ homes, why }) => homes.length === 0 && why === '')).toEqual([])
  })

  it('numbers the points of each source without a gap', () => {
    const numbers = rows.map(({ number }) => number)
    const expected = [0, 1, 2, 3, 4].flatMap((source) =>
      numbers.filter((number) => number.startsWith(`${source}.`)).map((_, index) => `${source}.${index + 1}`),
    )
    expect(numbers).toEqual(expected)
    expect(numbers.length).toBeGreaterThan(150)
  })
})
