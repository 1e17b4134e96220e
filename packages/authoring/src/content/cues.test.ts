import { describe, expect, it } from 'vitest'
import { reportOn } from '../../test/content.js'

const cues = (more: string) => `not:\n  context: negated\n  phrases: [not]\n${more}`

describe('cues.yaml', () => {
  it('may say no more than what its words mean', () => {
    expect(reportOn({ 'cues.yaml': cues('') })).toBe('')
  })

  it('may be missing: then nothing is denied', () => {
    expect(reportOn({ 'cues.yaml': null })).toMatch(
      'must stay quiet here and does not: "The cupboards were not empty."',
    )
  })

  it('points at what cannot be', () => {
    const broken = 'odd:\n  context: maybe\n  reaches: sideways\n  words: many\n  scope: 3\n  phrases: []\n'
    expect(reportOn({ 'cues.yaml': cues(broken) })).toMatchInlineSnapshot(`
      "cues.yaml:5:12: error: "odd, context" cannot be "maybe" [shape]
          Use "negated" or "hypothetical" or "historical" or "other" or "none".
      cues.yaml:6:12: error: "odd, reaches" cannot be "sideways" [shape]
          Use "forward" or "back" or "both".
      cues.yaml:7:10: error: "odd, words" cannot be "many" [shape]
          Write a number, such as 4.
      cues.yaml:8:3: error: There is no field "scope" [shape]
          The fields here are: context, reaches, within, words, opens, phrases.
      cues.yaml:9:12: error: "odd, phrases" has too few items [shape]
          Add one."
    `)
  })

  it('points at phrases that cannot be matched', () => {
    expect(reportOn({ 'cues.yaml': cues('odd:\n  context: none\n  phrases: ["{chlid} was", "if *"]\n') }))
      .toMatchInlineSnapshot(`
      "cues.yaml:6:13: error: A phrase cannot be read: There is no word class "chlid"; the classes are: child (at character 1 of "{chlid} was") [phrase]
      cues.yaml:6:28: error: A phrase cannot be read: A phrase cannot end with a gap (at character 4 of "if *") [phrase]"
    `)
  })
})
