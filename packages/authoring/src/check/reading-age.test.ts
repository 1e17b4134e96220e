import { describe, expect, it } from 'vitest'
import { cupboards, findingsOf, received, replace } from '../../test/content.js'

const hard =
  'Interdisciplinary communication necessitates comprehensive documentation, notwithstanding organisational considerations.'

describe('how the prose reads', () => {
  it('warns of a high reading age and names the hardest sentences', () => {
    expect(findingsOf('reading-age', { [received]: replace('Ring, and hear', `${hard}\n\nRing, and hear`) }))
      .toMatchInlineSnapshot(`
        "messages/received-is-not-read.md:10:1: warning: The reading age is 15.1 years; the most is 14 [reading-age]
            Use shorter words and sentences, first at 10:1 "Interdisciplinary communication necessitates comprehensiv…"."
      `)
  })

  it('warns of each long sentence where it starts', () => {
    const long = `It is short. ${'We rang and rang and '.repeat(6)}nobody came.`
    expect(
      findingsOf('long-sentence', { [cupboards]: replace('> "We had toast."', `- Look twice.\n- ${long}`) }),
    ).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:38:16: warning: This sentence has 32 words; more than 28 are hard to follow [long-sentence]
          Make it two, or a list."
    `)
  })

  it('warns from the twenty-ninth word', () => {
    const words = (count: number) => ({
      [received]: replace('Ring, and hear it said back.', `${'rang '.repeat(count).trim()}.`),
    })
    expect(findingsOf('long-sentence', words(28))).toBe('')
    expect(findingsOf('long-sentence', words(29))).toContain('has 29 words')
  })

  it('takes plain words as they are', () => {
    expect(findingsOf('reading-age', {})).toBe('')
    expect(findingsOf('long-sentence', {})).toBe('')
  })

  it('counts a line break as a space, and leaves marks and sources out', () => {
    const wrapped = `We rang **and** rang and\nrang and rang and rang and rang and rang and rang\nand rang and rang and rang and rang and rang and rang.`
    expect(
      findingsOf('long-sentence', { [received]: replace('Ring, and hear it said back.', wrapped) }),
    ).toBe('')
  })
})
