import { createRequire } from 'node:module'
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import type { Finding } from './finding.js'
import { RULES } from './rules.js'
import { formatSarif } from './sarif.js'

const require = createRequire(import.meta.url)
const ajv = new Ajv({ schemaId: 'auto', allErrors: true })
ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json') as object)
const holds = ajv.compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object)

const findings: Finding[] = [
  {
    level: 'error',
    rule: 'shape',
    file: 'content/a b.md',
    line: 3,
    column: 7,
    what: 'Wrong',
    mend: 'Mend it.',
  },
  { level: 'warning', rule: 'file-size', file: '/elsewhere/c.md', what: 'Long' },
  { level: 'note', rule: 'unused', file: 'content/pack.yaml', line: 1, column: 1, what: 'Unused' },
]

/** What code hosts read. */
interface Log {
  runs: { tool: { driver: { rules: { id: string; help: { text: string } }[] } }; results: object[] }[]
}

describe('SARIF', () => {
  it('fits its schema', () => {
    for (const each of [findings, []]) {
      holds(JSON.parse(formatSarif(each)))
      expect(holds.errors).toBeNull()
    }
  })

  it('places each finding as seen from the top of the checkout', () => {
    const { runs } = JSON.parse(formatSarif(findings)) as Log
    expect(runs[0]?.results).toEqual([
      {
        ruleId: 'shape',
        ruleIndex: 1,
        level: 'error',
        message: { text: 'Wrong. Mend it.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'content/a%20b.md', uriBaseId: '%SRCROOT%' },
              region: { startLine: 3, startColumn: 7 },
            },
          },
        ],
      },
      {
        ruleId: 'file-size',
        ruleIndex: 0,
        level: 'warning',
        message: { text: 'Long' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'file:///elsewhere/c.md' } } }],
      },
      expect.objectContaining({ level: 'note', ruleIndex: 2 }),
    ])
  })

  it('explains the rules it names', () => {
    const { runs } = JSON.parse(formatSarif(findings)) as Log
    const rules = runs[0]?.tool.driver.rules
    expect(rules?.map(({ id }) => id)).toEqual(['file-size', 'shape', 'unused'])
    expect(rules?.[1]?.help.text).toBe(RULES.shape.why)
  })
})
