import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everydayPack } from '../../test/everyday-pack.js'
import { packWithPrompt } from '../../test/fixture.js'
import { noteOf, oddText } from '../../test/note-pieces.js'
import { createMatcher, type Match } from '../index.js'

const RUNS = 1000

/** Ways to write a word that fold to the same. */
const written = (word: string) =>
  fc
    .array(fc.constantFrom('plain', 'upper', 'accent', 'mark', 'joiner', 'hyphen'), {
      minLength: word.length,
      maxLength: word.length,
    })
    .map((ways) => [...word].map((letter, index) => writtenAs(letter, ways[index])).join(''))

function writtenAs(letter: string, way = 'plain'): string {
  if (way === 'upper') return letter.toUpperCase()
  if (way === 'accent') return `${letter}\u0301`.normalize('NFC')
  if (way === 'mark') return `${letter}\u0323\u0302`
  if (way === 'joiner') return `${letter}\u200d`
  if (way === 'hyphen') return `${letter}\u00ad`
  return letter
}

const space = fc.constantFrom(' ', '  ', '\u00a0', '\u2003', '\t', '-', ', ')
/** Up to three other words, which count as one each however they are written. */
const between = fc.array(fc.constantFrom('was', 'İt', 'ßo', 'ŵy', 'ŷsgol', 'didn’t', 'Zoe\u0308', '4'), {
  maxLength: 3,
})

const planted = fc
  .tuple(written('child'), between, written('seen'), fc.array(space, { minLength: 4, maxLength: 4 }))
  .map(([first, words, last, spaces]) =>
    [first, ...words, last].reduce((text, word, index) => `${text}${spaces[index - 1] ?? ' '}${word}`),
  )

/** Nothing in it is the phrase: no letter of it is left. */
const unlike = oddText.map((text) =>
  [...text].filter((unit) => !/[a-z]/i.test(unit.normalize('NFKD'))).join(''),
)

/** Keeps what is planted apart from what stands around. */
const LINE = '\n'

describe('offsets', () => {
  it('are those of each phrase planted in any text', () => {
    const matcher = createMatcher(packWithPrompt({ any: ['child * seen'], context: 'any' }))
    fc.assert(
      fc.property(fc.array(fc.tuple(unlike, planted), { maxLength: 6 }), unlike, (parts, end) => {
        let text = ''
        const expected: string[] = []
        const spans = parts.map(([before, phrase]) => {
          const start = text.length + before.length + LINE.length
          text += before + LINE + phrase + LINE
          expected.push(phrase)
          return { start, end: start + phrase.length }
        })
        text += end
        const matches = matcher.match(text)
        expect(matches.map(({ start, end }) => ({ start, end }))).toEqual(spans)
        expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
      }),
      { numRuns: RUNS },
    )
  })

  it('lie within the text, in order and around whole characters, whatever the text', () => {
    const matcher = createMatcher(everydayPack())
    fc.assert(
      fc.property(fc.oneof(noteOf(60), oddText), (text) => {
        const matches = matcher.match(text)
        let last = 0
        for (const { start, end, answered } of matches) {
          expect(start).toBeGreaterThanOrEqual(last)
          last = start
          for (const span of [{ start, end }, ...(answered ? [answered] : [])]) {
            expect(span.start).toBeLessThan(span.end)
            expect(span.end).toBeLessThanOrEqual(text.length)
            expect(text.slice(span.start, span.end)).not.toMatch(/^[\n\r\t ]|[\n\r\t ]$/)
            expect([cutsPair(text, span.start), cutsPair(text, span.end)]).toEqual([false, false])
          }
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('move with their paragraph and do not change with what stands around it', () => {
    const matcher = createMatcher(everydayPack())
    let found = 0
    fc.assert(
      fc.property(noteOf(40), noteOf(40), noteOf(40), (before, note, after) => {
        const around = `${before}\n\n`
        const whole = `${around}${note}\n\n${after}`
        const expected = matcher.match(note).map((match) => placed(match, around.length))
        const [from, to] = [around.length, around.length + note.length]
        const matches = matcher.match(whole).filter(({ start }) => start >= from && start < to)
        expect(matches.map((match) => placed(match, 0))).toEqual(expected)
        found += expected.length
      }),
      { numRuns: RUNS },
    )
    // Notes in which nothing is found would move nothing.
    expect(found).toBeGreaterThan(RUNS)
  })
})

/** Whether an offset lies between the halves of one character. */
function cutsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
}

/** Where it stands and how it is meant; what answers it may lie elsewhere in the record. */
function placed({ prompt, message, start, end, context }: Match, by: number) {
  return { prompt, message, start: start + by, end: end + by, context }
}
