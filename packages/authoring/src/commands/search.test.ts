import { readFileSync, writeFileSync } from 'node:fs'
import { buildSearchIndex, parsePack, SMALL_LIBRARY } from '@practice-guidance/guidance'
import { describe, expect, it } from 'vitest'
import { guidance, packFile } from '../../test/cli.js'
import { scratchPath } from '../../test/content.js'

const pack = packFile(12)

describe('guidance search', () => {
  it('lists what it finds', () => {
    const { code, stdout } = guidance(['search', '--pack', pack, 'Message', '7'])
    expect(code).toBe(0)
    expect(stdout).toContain('Message 7 (message-7)\n    A bare kitchen says something')
  })

  it('says so when it finds nothing', () => {
    const { code, stdout } = guidance(['search', '--pack', pack, 'xylophone'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Nothing found. Try fewer or other words.\n' })
  })

  it('answers JSON lines with at most ten ids, from standard input or a file', () => {
    const input = '{"id":"q1","q":"bare kitchen"}\n{"id":"q2","q":"xylophone"}\n{"id":"q3"}\n'
    const path = scratchPath('queries.jsonl')
    writeFileSync(path, input)
    const { code, stdout, stderr } = guidance(['search', '--pack', pack, '--jsonl'], { input })
    const [first, second] = stdout.split('\n').map((line) => (line ? (JSON.parse(line) as object) : {}))
    expect(first).toMatchObject({ id: 'q1', results: expect.arrayContaining(['message-0']) as string[] })
    expect(first).toHaveProperty('results.length', 10)
    expect(second).toEqual({ id: 'q2', results: [] })
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'Line 3: "q" is missing\n' })
    expect(guidance(['search', '--pack', pack, '--jsonl', path]).stdout).toBe(stdout)
  })

  describe('with an index beside the pack', () => {
    /** A pack so large that search takes the index, and where the index stands. */
    const indexed = (count = SMALL_LIBRARY + 1) => {
      const large = packFile(count)
      const index = large.replace(/\.json$/, '.search.json')
      const parsed = parsePack(readFileSync(large, 'utf8'))
      return { large, index, made: buildSearchIndex(parsed) }
    }

    it('answers by it as without it', () => {
      const { large, index, made } = indexed()
      const without = guidance(['search', '--pack', large, 'message', '17'])
      writeFileSync(index, JSON.stringify(made))
      expect(guidance(['search', '--pack', large, 'message', '17'])).toEqual(without)
      expect(without.stdout).toMatch(/^Message 17 \(message-17\)/)
    })

    it('takes what it says, so that nothing is indexed again', () => {
      const { large, index, made } = indexed()
      const empty = buildSearchIndex(parsePack({ ...JSON.parse(readFileSync(large, 'utf8')), messages: [] }))
      writeFileSync(index, JSON.stringify({ ...empty, pack: made.pack }))
      expect(guidance(['search', '--pack', large, 'message', '17']).stdout).toContain('Nothing found')
    })

    it.each([
      ['of another pack', JSON.stringify(indexed(SMALL_LIBRARY + 2).made)],
      ['cut short', '{"format":'],
      ['of another kind', '{"format":"other"}'],
      ['that holds nothing', '{"format":"practice-guidance/search@1"}'],
    ])('refuses one %s and says what to do', (_, text) => {
      const { large, index } = indexed()
      writeFileSync(index, text)
      const { code, stdout, stderr } = guidance(['search', '--pack', large, 'message', '17'])
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr).toContain(`"${index}" cannot be used: `)
      expect(stderr).toContain('Write a new one with "guidance build --index", or delete it.')
      expect(stderr).not.toContain('fault in guidance itself')
    })
  })
})
