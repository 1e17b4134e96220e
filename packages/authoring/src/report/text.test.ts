import { describe, expect, it } from 'vitest'
import type { Finding } from './finding.js'
import { formatText } from './text.js'

const findings: Finding[] = [
  { level: 'error', rule: 'shape', file: 'pack.yaml', line: 1, column: 1, what: '"licence" is missing' },
  { level: 'note', rule: 'unused', file: 'pack.yaml', line: 9, column: 5, what: 'No message uses it' },
  { level: 'warning', rule: 'file-size', file: 'messages/a.md', what: 'It is long', mend: 'Split it.' },
]

describe('the report for people', () => {
  it('names place, level, rule and remedy, with a line between files and the count last', () => {
    expect(formatText(findings)).toBe(
      [
        'pack.yaml:1:1: error: "licence" is missing [shape]',
        'pack.yaml:9:5: note: No message uses it [unused]',
        '',
        'messages/a.md: warning: It is long [file-size]',
        '    Split it.',
        '',
        '1 error, 1 warning, 1 note',
        '',
      ].join('\n'),
    )
  })

  it('colours the level on a terminal', () => {
    expect(formatText(findings, { colour: true })).toContain('pack.yaml:1:1: \u001b[31merror\u001b[39m: "lic')
  })

  it('is empty when nothing was found', () => {
    expect(formatText([])).toBe('')
  })
})
