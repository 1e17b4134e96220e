import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { guidance, packFile } from '../../test/cli.js'
import { scratchPath } from '../../test/content.js'

const pack = packFile(6)

const rowsOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: unknown; prompts: object[] })

describe('guidance match', () => {
  it('shows what a text calls up, line by line', () => {
    const input = 'Visited.\r\n🙂 alpha1 seen.\r\n\r\nThen alpha0, since settled.\n'
    const { code, stdout } = guidance(['match', '--pack', pack], { input })
    expect(code).toBe(0)
    expect(stdout).toBe(
      [
        '2:4 "alpha1": Message 1',
        '    What did this child eat yesterday?',
        '4:6 "alpha0": Message 0 (answered at 4:20)',
        '    What did this child eat yesterday?',
        '',
      ].join('\n'),
    )
  })

  it('says which prompts are held back', () => {
    const { stdout } = guidance(['match', '--pack', pack], { input: 'alpha0 alpha1 alpha2 alpha3' })
    expect(stdout.match(/held back/g)).toHaveLength(1)
    expect(stdout).toContain('1:22 "alpha3": Message 3 (held back: enough is open)')
  })

  it('says so when nothing comes up', () => {
    const path = scratchPath('note.txt')
    writeFileSync(path, 'A quiet day.')
    expect(guidance(['match', '--pack', pack, path]).stdout).toBe('Nothing here calls up a prompt.\n')
    expect(guidance(['match', '--pack', pack, '-']).stdout).toBe('Nothing here calls up a prompt.\n')
  })

  it('answers JSON lines with every offer: open, held back, answered', () => {
    const notes = [
      { id: 'a', text: 'alpha5, settled.\n\n🙂 alpha0 alpha1 alpha2 alpha3 alpha0' },
      { id: 2, text: 'Nothing.' },
      { id: 'c', text: 'alpha4, settled.\n\nalpha4\u2028' },
    ]
    const input = `\uFEFF${notes.map((note) => JSON.stringify(note)).join('\r\n\r\n')}`
    const { code, stdout, stderr } = guidance(['match', '--pack', pack, '--jsonl'], { input })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(rowsOf(stdout)).toEqual([
      {
        id: 'a',
        prompts: [
          { message: 'message-0', start: 21, end: 27, answered: false },
          { message: 'message-1', start: 28, end: 34, answered: false },
          { message: 'message-2', start: 35, end: 41, answered: false },
          { message: 'message-3', start: 42, end: 48, answered: false },
          { message: 'message-5', start: 0, end: 6, answered: true },
        ],
      },
      { id: 2, prompts: [] },
      { id: 'c', prompts: [{ message: 'message-4', start: 18, end: 24, answered: false }] },
    ])
  })

  it('names the lines it cannot read, and answers the others', () => {
    const input = [
      '{"id":1,"text":"alpha0"}',
      'alpha',
      '[]',
      '{"id":3}',
      '{"id":4,"text":5}',
      '{"id":6,"text":""}',
    ].join('\n')
    const { code, stdout, stderr } = guidance(['match', '--pack', pack, '--jsonl'], { input })
    expect(code).toBe(1)
    expect(rowsOf(stdout).map(({ id }) => id)).toEqual([1, 6])
    expect(stderr.split('\n')).toEqual([
      expect.stringContaining('Line 2: This is not JSON'),
      'Line 3: "id" is missing; "text" is missing',
      'Line 4: "text" is missing',
      'Line 5: "text" is not string',
      '',
    ])
  })
})
