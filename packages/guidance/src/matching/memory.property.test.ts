import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everydayPack } from '../../test/everyday-pack.js'
import { noteOf } from '../../test/note-pieces.js'
import { createMatcher } from '../index.js'

describe('a matcher', () => {
  it('answers as a fresh one does, whatever it has read before', () => {
    const matcher = createMatcher(everydayPack())
    fc.assert(
      fc.property(noteOf(60), (text) => {
        expect(matcher.match(text)).toEqual(createMatcher(everydayPack()).match(text))
      }),
      { numRuns: 300 },
    )
  })

  it('answers the same after 100,000 words it has never seen', () => {
    const matcher = createMatcher(everydayPack())
    const text = 'The child was seen at home. Her attachmant was good and mum engaged.'
    const before = structuredClone(matcher.match(text))
    expect(before).toHaveLength(3)
    for (let from = 0; from < 100_000; from += 1000) {
      const words = Array.from({ length: 1000 }, (_, index) => lettersOf(from + index))
      expect(matcher.match(words.join(' '))).toEqual([])
    }
    expect(matcher.match(text)).toEqual(before)
  })
})

/** A word for each number, with nothing of the pack's in it. */
const lettersOf = (number: number) =>
  `zqx${[...String(number)].map((digit) => String.fromCharCode(102 + Number(digit))).join('')}`
