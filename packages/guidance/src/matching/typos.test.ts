import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { message, packInput } from '../../test/fixture.js'
import { createMatcher, parsePack } from '../index.js'

const phrases = [
  'attachment',
  'appointment',
  'no concerns',
  'happy',
  'was seen',
  'camhs',
  'child agreed',
  'engaged',
  'engages',
]
const pack = parsePack(
  packInput({
    glossary: { camhs: ['mental health services'], 'appointment book': ['diary'], attachment: ['bond'] },
    vocabulary: { child: ['child', 'NAME'] },
    names: { verbs: ['was'] },
    typos: { realWords: 'agreeed chill engage notable' },
    messages: [message('first', { prompts: [{ id: 'p', any: phrases, context: 'any' }] })],
  }),
)
const matcher = createMatcher(pack)
const found = (text: string) => matcher.match(text).map(({ start, end }) => text.slice(start, end))

describe('typos', () => {
  it.each([
    ['a letter left out', 'atachment'],
    ['a letter left out', 'hapy'],
    ['a letter doubled', 'attatchment'],
    ['a letter doubled', 'happpy'],
    ['a letter doubled in a short word', 'was seeen'],
    ['a letter added', 'attachements'.slice(0, -1)],
    ['a letter changed', 'attachmint'],
    ['two letters swapped', 'attahcment'],
    ['in a word that opens a sentence', 'Apointment'],
    ['the first of two words', 'chidl agreed'],
    ['a space left out', 'noconcerns'],
    ['a space left out', 'wasseen'],
    ['one slip of two words alike', 'engagd'],
  ])('are found with %s: %s', (_, typo) => expect(found(`There: ${typo}.`)).toEqual([typo]))

  it.each([
    ['with two slips', 'atachmint'],
    ['with a wrong first letter', 'sttachment'],
    ['in short words', 'was sene'],
    ['of abbreviations', 'cahms'],
    ['in words that are real', 'child agreeed'],
    ['for another form', 'attachments'],
    ['that could be two words', 'engagef'],
    ['in capitals', 'ATACHMENT'],
    ['in what may be a name', 'said Apointment'],
    ['in a short word with a capital', 'Hapy'],
    ['across an apostrophe', 'a’ttchment'],
    ['across digits', 'att4chment'],
    ['in a real word of two', 'notable'],
  ])('are not looked for %s: %s', (_, text) => expect(found(`There: ${text}.`)).toEqual([]))

  it('are not looked for when the pack does not say which words are real', () => {
    const { typos: _, ...input } = pack
    expect(createMatcher(parsePack(input)).match('atachment, attachment')).toHaveLength(1)
  })

  it('take no name for a word', () => {
    const input = packInput({
      ...pack,
      messages: [message('first', { prompts: [{ id: 'p', any: ['carer was seen'] }] })],
    })
    expect(createMatcher(parsePack(input)).match('Carey was seen. carrer was seen')).toHaveLength(1)
  })

  it('mend one slip anywhere after the first letter of a word, and leave offsets as they are', () => {
    const slip = fc.record({
      word: fc.constantFrom('attachment', 'appointment'),
      at: fc.integer({ min: 1, max: 9 }),
      kind: fc.constantFrom('drop', 'add', 'change', 'swap'),
      letter: fc.constantFrom(...'abcdefghijklmnopqrtuvwxyz'),
      before: fc.constantFrom('', 'İ ', '\u{1F600} ', 'ß, ', '"', 'the '),
    })
    fc.assert(
      fc.property(slip, ({ word, at, kind, letter, before }) => {
        const [head, own, next, tail] = [
          word.slice(0, at),
          word.charAt(at),
          word.charAt(at + 1),
          word.slice(at + 2),
        ]
        const typed = {
          drop: head + next + tail,
          add: head + letter + own + next + tail,
          change: head + letter + next + tail,
          swap: head + next + own + tail,
        }[kind]
        expect(found(`${before}${typed} here`)).toEqual([typed])
      }),
    )
  })
})
