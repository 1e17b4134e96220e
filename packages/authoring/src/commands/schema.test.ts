import { describe, expect, it } from 'vitest'
import { guidance } from '../../test/cli.js'

interface JsonSchema {
  $schema: string
  required: string[]
  properties: Record<string, object>
  $defs: Record<string, object>
}

describe('guidance schema', () => {
  it('prints the JSON Schema of a pack, whole and by name', () => {
    const { code, stdout } = guidance(['schema'])
    const schema = JSON.parse(stdout) as JsonSchema
    expect(code).toBe(0)
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema.properties.format).toEqual({ const: 'practice-guidance/pack@1' })
    expect(schema.required).toContain('messages')
    expect(schema.required).not.toContain('briefings')
    expect(Object.keys(schema.$defs)).toEqual([
      'message',
      'briefing',
      'tool',
      'checklist',
      'prompt',
      'source',
      'block',
      'inline',
    ])
    for (const [, name] of stdout.matchAll(/"\$ref": "#\/\$defs\/(.*)"/g))
      expect(schema.$defs).toHaveProperty(name ?? '')
  })

  it('tells the kinds of tool apart', () => {
    const { $defs } = JSON.parse(guidance(['schema']).stdout) as {
      $defs: { tool: { oneOf: { properties: { kind: { const: string } } }[] } }
    }
    expect($defs.tool.oneOf.map(({ properties }) => properties.kind.const)).toEqual([
      'risk-grid',
      'safety-scale',
      'plan-builder',
      'pitfalls-check',
    ])
  })

  it('takes the addresses the parser takes', () => {
    const [, pattern] = /"pattern": ("\^.*http.*")/.exec(guidance(['schema']).stdout) ?? []
    const url = new RegExp(JSON.parse(pattern ?? '""') as string)
    for (const address of ['https://example.org', 'http://example.org', 'mailto:a@example.org', 'tel:123']) {
      expect(address).toMatch(url)
    }
    for (const address of ['javascript:alert(1)', 'example.org', 'https://a b'])
      expect(address).not.toMatch(url)
  })
})
