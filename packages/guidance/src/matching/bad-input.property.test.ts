import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everydayPack } from '../../test/everyday-pack.js'
import { message, packInput, packWithPrompt } from '../../test/fixture.js'
import { noteOf, oddText } from '../../test/note-pieces.js'
import { createMatcher, type Pack, parsePack, type Prompt } from '../index.js'

const LIMIT = 60_000
const MEGABYTE = 1_000_000

const seen: Partial<Prompt> = { any: ['child * seen'], context: 'any' }

/** What a fresh matcher finds, as it stands in the text. */
const found = (prompt: Partial<Prompt>, text: string) =>
  createMatcher(packWithPrompt(prompt))
    .match(text)
    .map(({ start, end }) => text.slice(start, end))

describe('a text', () => {
  it('may be empty', () => {
    const matcher = createMatcher(everydayPack())
    const record = matcher.record()
    expect([matcher.match(''), record.update(''), record.update('')]).toEqual([[], [], []])
  })

  it.each([
    ['nothing but spaces', ' '],
    ['one word', 'x'],
    ['line breaks', '\n'],
    ['opening quotes', '“'],
    ['slips', 'childd '],
    ['capitals', 'Qa Ax '],
    ['lone surrogates', '\ud83d'],
  ])(
    'of ten million units of %s is read to its end',
    (_, unit) => {
      const long = unit.repeat(Math.ceil((10 * MEGABYTE) / unit.length))
      expect(found(seen, `${long}\n\nchild was seen`)).toEqual(['child was seen'])
    },
    LIMIT,
  )

  it(
    'of ten million units is found as often as it says so',
    () => {
      const paragraph = 'On visit 12345 the child was at home and was seen by nobody at all, she slept.\n\n'
      const times = Math.ceil((10 * MEGABYTE) / paragraph.length)
      let text = ''
      for (let visit = 0; visit < times; visit += 1) text += paragraph.replace('12345', String(visit))
      expect(found({ any: ['child *6 seen'], context: 'any' }, text)).toHaveLength(times)
    },
    LIMIT,
  )

  it(
    'may be one paragraph of a megabyte, written on',
    () => {
      const matcher = createMatcher(everydayPack())
      const record = matcher.record()
      let text = 'The child was seen at home, and told me so. '.repeat(MEGABYTE / 44)
      expect(record.update(text)).toEqual(matcher.match(text))
      const middle = text.length / 2
      text = `${text.slice(0, middle)} child seen ${text.slice(middle)}`
      expect(record.update(text)).toEqual(matcher.match(text))
    },
    LIMIT,
  )

  it.each([
    ['quotes in quotes', '“‘'.repeat(50_000), '’”'.repeat(50_000)],
    ['quotes that nothing closes', '"“‘'.repeat(50_000), ''],
    ['brackets', '('.repeat(100_000), ')'.repeat(100_000)],
    ['punctuation', '.,;:!?-–—…'.repeat(10_000), '…'.repeat(100_000)],
    ['zeros', '\0'.repeat(100_000), '\0'.repeat(100_000)],
    ['byte order marks', '\ufeff'.repeat(100_000), ''],
    ['marks upon marks', '\u0301'.repeat(100_000), '\u0301'.repeat(100_000)],
  ])('may be wrapped in %s', (_, before, after) => {
    expect(found(seen, `${before} child was seen ${after}`)).toEqual(['child was seen'])
  })

  it('may be anything at all', () => {
    const matcher = createMatcher(everydayPack())
    const record = matcher.record()
    fc.assert(
      fc.property(fc.oneof(noteOf(60), oddText, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        expect(record.update(text)).toEqual(matcher.match(text))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a pack', () => {
  const packOf = (phrases: readonly string[]): Pack =>
    parsePack(
      packInput({ messages: [message('first', { prompts: [{ id: 'one', any: phrases, context: 'any' }] })] }),
    )

  it(
    'may hold 50,000 phrases',
    () => {
      const phrases = Array.from({ length: 50_000 }, (_, number) => `child number${number} * {seen} end`)
      const matcher = createMatcher(packOf(phrases))
      const text = 'Child number7 was not seen end. Child number49999 seen end. Child number50000 seen end.'
      expect(matcher.match(text).map(({ start, end }) => text.slice(start, end))).toEqual([
        'Child number7 was not seen end',
        'Child number49999 seen end',
      ])
    },
    LIMIT,
  )

  it('may hold phrases of 20 words', () => {
    const words = Array.from({ length: 20 }, (_, number) => `word${number}`)
    const [phrase, gapped] = [words.join(' '), words.join(' *1 ')]
    expect(found({ any: [phrase], context: 'any' }, `x ${phrase} x`)).toEqual([phrase])
    expect(found({ any: [gapped], context: 'any' }, `x ${words.join(' and ')} x`)).toEqual([
      words.join(' and '),
    ])
    expect(found({ any: [gapped], context: 'any' }, `x ${words.join(' and so ')} x`)).toEqual([])
  })

  it('is refused, with the place, when a phrase holds 200 words', () => {
    const phrase = Array.from({ length: 200 }, (_, number) => `word${number}`).join(' ')
    expect(() => found({ any: [phrase] }, phrase)).toThrow(
      /at most 20 words and choices.*at messages\.0\.prompts\.0\.any\.0/s,
    )
  })

  it('may hold one word and nothing else', () => {
    expect(found({ any: ['child'], context: 'any' }, 'child '.repeat(10_000))).toHaveLength(10_000)
  })

  it('may be made of gaps over one word', () => {
    const bomb = Array.from({ length: 4 }, () => 'child').join(' *10 ')
    const matches = found({ any: [bomb], context: 'any' }, 'child '.repeat(500))
    // The shortest from each word on: no gap is used.
    expect(new Set(matches.map(({ length }) => length))).toEqual(new Set(['child '.repeat(4).trim().length]))
    expect(matches).toHaveLength(497)
  })
})
