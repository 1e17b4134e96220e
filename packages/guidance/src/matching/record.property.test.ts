import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everydayPack } from '../../test/everyday-pack.js'
import { noteOf, piece } from '../../test/note-pieces.js'
import { createMatcher, type Match } from '../index.js'

/** Records stay this short, so that thousands of edits can be compared; in UTF-16 units. */
const LONGEST = 1500

const place = fc.double({ min: 0, max: 1, noNaN: true })

type Change = (text: string, earlier: readonly string[]) => string

/** What somebody may do to a record. */
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(place, piece).map(([at, typed]) => spliced(at, 0, typed)) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(place, fc.constantFrom(...'acdehilnsw .,\n"’'))
      .map(([at, typed]) => spliced(at, 0, typed)),
  },
  { weight: 4, arbitrary: place.map((at) => spliced(at, 1, '')) },
  { weight: 2, arbitrary: fc.tuple(place, fc.nat(60)).map(([at, drop]) => spliced(at, drop, '')) },
  {
    weight: 2,
    arbitrary: fc.tuple(place, fc.nat(60), noteOf(20)).map(([at, drop, pasted]) => spliced(at, drop, pasted)),
  },
  { weight: 2, arbitrary: place.map((at) => spliced(at, 0, '\n\n')) },
  { weight: 2, arbitrary: place.map(joined) },
  { weight: 1, arbitrary: place.map(moved) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 1, max: 9 }).map(
      (back): Change =>
        (text, earlier) =>
          earlier.at(-back) ?? text,
    ),
  },
  {
    weight: 1,
    arbitrary: noteOf(60).map(
      (text): Change =>
        () =>
          text,
    ),
  },
)

/** At a share of the text, `drop` units give way to `typed`. */
function spliced(share: number, drop: number, typed: string): Change {
  return (text) => {
    const at = Math.floor(share * (text.length + 1))
    return text.slice(0, at) + typed + text.slice(at + drop)
  }
}

/** The next break between paragraphs is taken away. */
function joined(share: number): Change {
  return (text) => {
    const at = text.indexOf('\n\n', Math.floor(share * text.length))
    return at < 0 ? text : text.slice(0, at) + text.slice(at + 2)
  }
}

/** The first paragraph goes to the end. */
function moved(): Change {
  return (text) => {
    const [first = '', ...rest] = text.split('\n\n')
    return [...rest, first].join('\n\n')
  }
}

/** No one may change what was handed out before. */
function frozen(matches: Match[]): readonly Match[] {
  for (const match of matches) {
    Object.freeze(match.answered)
    Object.freeze(match)
  }
  return Object.freeze(matches)
}

describe('a record', () => {
  it('answers as a full scan does after each of 10,000 edits, and changes no earlier answer', () => {
    const matcher = createMatcher(everydayPack())
    let found = 0
    fc.assert(
      fc.property(noteOf(80), fc.array(change, { minLength: 200, maxLength: 200 }), (start, changes) => {
        const record = matcher.record()
        const earlier = [start]
        let text = start
        for (const edit of changes) {
          text = edit(text, earlier).slice(0, LONGEST)
          earlier.push(text)
          const matches = frozen(record.update(text))
          expect(matches).toEqual(matcher.match(text))
          found += matches.length
        }
      }),
      { numRuns: 50, seed: 10_000 },
    )
    expect(found).toBeGreaterThan(10_000)
  }, 60_000)

  it('answers for whichever of two texts it is given, turn and turn about', () => {
    const matcher = createMatcher(everydayPack())
    fc.assert(
      fc.property(noteOf(60), noteOf(60), (one, other) => {
        const record = matcher.record()
        for (const text of [one, other, one, one, other, '', one]) {
          expect(frozen(record.update(text))).toEqual(matcher.match(text))
        }
      }),
      { numRuns: 200 },
    )
  })

  it('shares nothing with another record', () => {
    const matcher = createMatcher(everydayPack())
    fc.assert(
      fc.property(noteOf(60), noteOf(60), (one, other) => {
        const [first, second] = [matcher.record(), matcher.record()]
        const before = structuredClone(first.update(one))
        second.update(other)
        expect(first.update(one)).toEqual(before)
      }),
      { numRuns: 200 },
    )
  })
})
