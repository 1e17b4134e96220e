import { describe, expect, it } from 'vitest'
import { findingsOf, received, replace } from '../../test/content.js'

const saying = (words: string) => ({ [received]: replace('hear it said back', words) })

describe('abbreviations', () => {
  it('are spelled out, and asked for once a file', () => {
    expect(findingsOf('abbreviation', saying('tell the *LADOs* before the LADO rings')))
      .toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:10:21: warning: "LADO" is not explained [abbreviation]
          Spell it out, as in "the long words (LADO)", or add it to glossary.yaml."
    `)
  })

  it.each([
    'ask for NFA',
    'ask the local officer (LADO), and the LADO asks you',
    'ask a GP in the UK',
    'ask I. A. McX',
  ])('are known in: %s', (words) => {
    expect(findingsOf('abbreviation', saying(words))).toBe('')
  })
})
