import { writeFileSync } from 'node:fs'
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
})
