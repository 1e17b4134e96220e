import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { message, packInput } from '../../test/fixture.js'
import { findIn, inOrder, type Place, type ReferencePrompt, type Word } from '../../test/reference.js'
import { createMatcher, type Pack, parsePack } from '../index.js'

const words = ['ka', 'lo', 'mi', 'nu', 'didnt']
const classes: Record<string, readonly string[][]> = {
  animal: [['ka'], ['lo', 'mi'], ['lo']],
  thing: [['nu'], ['mi', 'mi'], ['ka', 'lo', 'nu']],
}

const word = fc.constantFrom(...words)
const option = fc.array(word, { minLength: 1, maxLength: 3 })
const choice = fc.oneof(
  { weight: 3, arbitrary: word.map((one) => ({ written: one, options: [[one]] })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...Object.keys(classes))
      .map((name) => ({ written: `{${name}}`, options: classes[name] ?? [] })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...Object.keys(classes)), fc.array(option, { minLength: 1, maxLength: 3 }))
      .map(([name, others]) => ({
        written: `{${[name, ...others.map((one) => one.join(' '))].join('|')}}`,
        options: [...(classes[name] ?? []), ...others],
      })),
  },
)
const gap = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ written: '', gap: 0 }) },
  { weight: 1, arbitrary: fc.constant({ written: '*', gap: 3 }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 10 }).map((most) => ({ written: `*${most}`, gap: most })),
  },
)

interface WrittenPhrase {
  written: string
  places: Place[]
}

const phrase = fc
  .array(fc.tuple(gap, choice), { minLength: 1, maxLength: 4 })
  .map((parts): WrittenPhrase => ({
    written: parts
      .map(([before, one], index) => `${index > 0 ? before.written : ''} ${one.written}`)
      .join(' '),
    places: parts.map(([before, one], index) => ({ gap: index > 0 ? before.gap : 0, options: one.options })),
  }))

const prompts = fc.array(
  fc.record({
    any: fc.array(phrase, { minLength: 1, maxLength: 3 }),
    except: fc.array(phrase, { maxLength: 1 }),
  }),
  { minLength: 1, maxLength: 4 },
)

/** What may stand between two words of a sentence, and between two sentences. */
const joint = fc.constantFrom(' ', ' ', ' ', '  ', '\u00a0', ', ', '-', ' – ', ' (', '/', '\t')
const stop = fc.constantFrom('. ', '! ', '? ', '; ', '\n', ': ', '\r\n', '\n\n', '\n \n', '.\u201d ')
const written = word.chain((one) =>
  fc
    .constantFrom(
      one,
      one,
      one.toUpperCase(),
      one.replace('a', 'á'),
      one.replace('u', 'u\u0308'),
      one.replace('dnt', 'dn’t'),
    )
    .map((text) => ({ word: one, text })),
)
const sentence = fc.tuple(fc.array(fc.tuple(written, joint), { minLength: 1, maxLength: 12 }), stop)

function layOut(sentences: readonly [(readonly [{ word: string; text: string }, string])[], string][]) {
  let text = ''
  const read: Word[][] = []
  for (const [parts, end] of sentences) {
    const here: Word[] = []
    for (const [index, [{ word: folded, text: form }, between]] of parts.entries()) {
      here.push({ word: folded, start: text.length, end: text.length + form.length })
      text += form + (index < parts.length - 1 ? between : '')
    }
    read.push(here)
    text += end
  }
  return { text, read }
}

function packOf(written: readonly { any: WrittenPhrase[]; except: WrittenPhrase[] }[]): Pack {
  const plain = (phrases: readonly WrittenPhrase[]) => phrases.map((one) => one.written)
  return parsePack(
    packInput({
      vocabulary: Object.fromEntries(
        Object.entries(classes).map(([name, options]) => [name, options.map((one) => one.join(' '))]),
      ),
      cues: {},
      messages: [
        message('first', {
          prompts: written.map(({ any, except }, index) => ({
            id: `p${index}`,
            any: plain(any),
            except: plain(except),
            context: 'any',
          })),
        }),
      ],
    }),
  )
}

describe('the engine', () => {
  it('finds what trying every way finds, and nothing else', () => {
    let found = 0
    fc.assert(
      fc.property(prompts, fc.array(sentence, { maxLength: 5 }), (written, sentences) => {
        const { text, read } = layOut(sentences)
        const reference: ReferencePrompt[] = written.map(({ any, except }, index) => ({
          id: `p${index}`,
          any: any.map(({ places }) => places),
          except: except.map(({ places }) => places),
        }))
        const expected = findIn(read, reference)
        const matches = createMatcher(packOf(written))
          .match(text)
          .map(({ prompt, start, end }) => ({ prompt, start, end }))
        expect(matches.sort(inOrder)).toEqual(expected)
        found += expected.length
      }),
      { numRuns: 1500 },
    )
    // Texts in which nothing is found would agree about nothing.
    expect(found).toBeGreaterThan(1500)
  })
})
