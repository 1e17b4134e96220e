import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildSearchIndex, parsePack } from '@practice-guidance/guidance'
import { describe, expect, it } from 'vitest'
import { guidance } from '../../test/cli.js'
import {
  append,
  contentWith,
  cupboards,
  received,
  replace,
  scratchPath,
  wholeContent,
} from '../../test/content.js'

describe('guidance build', () => {
  it('writes a pack that can be read, the same bytes each time', () => {
    const [first, second] = [scratchPath('new', 'folder', 'pack.json'), scratchPath('pack.json')]
    const { code, stdout, stderr } = guidance(['build', wholeContent, '--out', first])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe(`${first}: 2 messages, 4 kB\n`)
    guidance(['build', wholeContent, '--out', second])
    expect(readFileSync(second)).toEqual(readFileSync(first))
    expect(parsePack(readFileSync(first, 'utf8')).messages).toHaveLength(2)
    expect(readdirSync(dirname(first))).toEqual(['pack.json'])
  })

  it('reads content/ and writes content/dist/pack.json unless told otherwise', () => {
    const cwd = scratchPath('..')
    cpSync(wholeContent, join(cwd, 'content'), { recursive: true })
    expect(guidance(['build'], { cwd }).code).toBe(0)
    expect(existsSync(join(cwd, 'content/dist/pack.json'))).toBe(true)
  })

  it('keeps the old pack, and says why, when anything is at fault', () => {
    const root = contentWith({ [received]: replace('by when?', 'by when.'), 'messages/x.md': '' })
    const out = scratchPath('pack.json')
    writeFileSync(out, 'the old pack')
    const { code, stdout, stderr } = guidance(['build', root, '--out', out])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(
      `${root}/messages/received-is-not-read.md:15:4: error: This question does not end`,
    )
    expect(stderr).toContain(`${root}/messages/x.md:1:1: error: The file is empty`)
    expect(stderr).toContain('2 errors\n')
    expect(readFileSync(out, 'utf8')).toBe('the old pack')
    expect(readdirSync(dirname(out))).toEqual(['pack.json'])
  })

  it("fails on a message's own failing test", () => {
    const root = contentWith({ [cupboards]: replace('The cupboards were empty.', 'The shelves were empty.') })
    const { code, stderr } = guidance(['build', root])
    expect(code).toBe(1)
    expect(stderr).toContain('must show here and does not: "The shelves were empty."')
    expect(existsSync(join(root, 'dist'))).toBe(false)
  })

  it('leaves warnings to check', () => {
    const root = contentWith({ [received]: append('\r\n') })
    expect(guidance(['build', root])).toMatchObject({ code: 0, stderr: '' })
  })

  it.each(['json', 'sarif'])('prints a report for programs and nothing else: %s', (format) => {
    const good = guidance(['build', contentWith({}), '--format', format])
    expect(good.code).toBe(0)
    expect(good.stderr).toContain('pack.json: 2 messages')
    const bad = guidance(['build', contentWith({ [received]: '' }), '--format', format])
    expect(bad.code).toBe(1)
    expect([JSON.parse(good.stdout), JSON.parse(bad.stdout)]).toMatchObject(
      format === 'json'
        ? [{ counts: { error: 0 } }, { counts: { error: 1 } }]
        : [{ runs: [{ results: [] }] }, { runs: [{ results: [{ level: 'error' }] }] }],
    )
  })

  it('writes the index for search beside the pack when asked, the same bytes each time', () => {
    const [first, second, without] = [
      scratchPath('pack.json'),
      scratchPath('pack.json'),
      scratchPath('pack.json'),
    ]
    const { code, stdout, stderr } = guidance(['build', wholeContent, '--out', first, '--index'])
    const index = first.replace('pack.json', 'pack.search.json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(
      /pack\.json: 2 messages, 4 kB\n.*pack\.search\.json: search index, \d+ kB; used above \d+ articles\n$/,
    )
    const pack = parsePack(readFileSync(first, 'utf8'))
    expect(JSON.parse(readFileSync(index, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(buildSearchIndex(pack))),
    )
    guidance(['build', wholeContent, '--out', second, '--index'])
    expect(readFileSync(second.replace('pack.json', 'pack.search.json'))).toEqual(readFileSync(index))
    guidance(['build', wholeContent, '--out', without])
    expect(readdirSync(dirname(without))).toEqual(['pack.json'])
  })

  it('says which of the two it could not write', () => {
    const out = scratchPath('pack.json')
    mkdirSync(join(dirname(out), 'pack.search.json', 'in-the-way'), { recursive: true })
    const { code, stderr } = guidance(['build', wholeContent, '--out', out, '--index'])
    expect(code).toBe(1)
    expect(stderr).toContain(
      `The search index could not be written to "${out.replace('.json', '.search.json')}"`,
    )
    expect(parsePack(readFileSync(out, 'utf8')).messages).toHaveLength(2)
  })

  it('leaves nothing behind where it cannot write', () => {
    const out = scratchPath('pack.json')
    mkdirSync(join(out, 'in-the-way'), { recursive: true })
    const { code, stderr } = guidance(['build', wholeContent, '--out', out])
    expect(code).toBe(1)
    expect(stderr).toContain(`The pack could not be written to "${out}"`)
    expect(readdirSync(dirname(out))).toEqual(['pack.json'])
  })
})
