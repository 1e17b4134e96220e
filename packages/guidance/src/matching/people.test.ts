import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { message, packInput } from '../../test/fixture.js'
import { createMatcher, parsePack } from '../index.js'

const pack = parsePack(
  packInput({
    vocabulary: {
      child: ['NAME', 'child', 'children', 'baby', 'brother'],
      parent: ['NAME', 'mum', 'mums', 'dad', 'father'],
      adult: ['NAME', 'partner', 'nan'],
      worker: ['NAME', 'hv', 'social worker', 'school'],
    },
    names: {
      titles: ['mr', 'mrs'],
      workerTitles: ['pc', 'dr'],
      never: ['tuesday', 'tesco'],
      openers: ['progress', 'the'],
      openerEndings: ['ing'],
      notAfter: ['the', 'a'],
      placeAfter: ['at', 'in'],
      notBefore: ['road', 'school'],
      offspring: ['son', 'daughter'],
      verbs: ['was', 'is', 'seen'],
    },
    messages: [
      message('first', {
        prompts: ['child', 'parent', 'adult', 'worker'].map((one) => ({
          id: one,
          any: [`{${one}} *4 seen`],
        })),
      }),
    ],
  }),
)
const matcher = createMatcher(pack)

/** Who was seen, and as what. */
const seenIn = (text: string) =>
  matcher.match(text).map(({ prompt, start, end }) => `${prompt}: ${text.slice(start, end)}`)

describe('the name of a child', () => {
  it.each([
    ['Jayden was seen', 'Jayden was seen'],
    ['Ava and Noah were both seen', 'Noah were both seen'],
    ['We said Mary-Jane was seen', 'Mary-Jane was seen'],
    ['We said O’Neill was seen', 'O’Neill was seen'],
    ['We said that Siôn was seen', 'Siôn was seen'],
    ['We said Ŵyn was seen', 'Ŵyn was seen'],
    ['J. was seen', 'J. was seen'],
    ['J was seen', 'J was seen'],
    ['Leo (4) was seen', 'Leo (4) was seen'],
    ['Leo Marsh (4) was seen', 'Leo Marsh (4) was seen'],
    ['Leo Marsh, 4, was seen', 'Leo Marsh, 4, was seen'],
    ['Leo Marsh (7 months) seen', 'Leo Marsh (7 months) seen'],
    ['We say Grace was seen', 'Grace was seen'],
  ])('is found in %j', (text, found) => expect(seenIn(text)).toEqual([`child: ${found}`]))

  it('is known by what else the paragraph says', () => {
    expect(seenIn('Posting was seen.')).toEqual([])
    expect(seenIn('Posting was seen. I met Posting.')).toEqual(['child: Posting was seen'])
    expect(seenIn('Leo Marsh was seen.')).toEqual([])
    expect(seenIn('Leo’s mum came. Leo Marsh was seen.')).toEqual(['child: Leo Marsh was seen'])
  })

  it.each([
    'Progress was seen',
    'Posting was seen',
    'jayden was seen',
    'JAYDEN WAS SEEN',
    'DNA was seen',
    'PCs were seen',
    'Later Tuesday was seen',
    'We think the Smiths were seen',
    'We think Oak Road was seen',
    'We think Oak road was seen',
    'We think at Hillside was seen',
    'By J. Marsh was seen',
    'Jayden’s dog was seen',
    'Plan B was seen',
    'I was seen',
    'Audit Tool Question Seen',
  ])('is not %j', (text) => expect(seenIn(text)).toEqual([]))
})

describe('who is who', () => {
  it.each([
    ['parent', 'Mrs Obi was seen'],
    ['parent', 'Mr. Jo Marsh was seen'],
    ['parent', 'Mum (Kelly) came. Kelly was seen'],
    ['parent', 'Kelly Marsh (mum) came. Kelly was seen'],
    ['parent', 'Dad Steve came. Steve was seen'],
    ['parent', 'His dad Steve came. Steve was seen'],
    ['parent', 'Kelly, his mum, came. Kelly was seen'],
    ['parent', 'Mum, Kelly, came. Kelly was seen'],
    ['parent', 'Mum and dad, Jo and Kelly, came. Kelly was seen'],
    ['parent', 'Dad Steve and Kelly came. Kelly was seen'],
    ['parent', 'Kelly’s son came. Kelly was seen'],
    ['adult', 'Partner Gaz came. Gaz was seen'],
    ['adult', 'Kelly (19) came. Kelly was seen'],
    ['worker', 'PC Vane was seen'],
    ['worker', 'HV Karen came. Karen was seen'],
    ['worker', 'Karen (social worker) came. Karen was seen'],
    ['worker', 'Social Worker Karen came. Karen was seen'],
    ['child', 'Jayden’s mum came. Jayden was seen'],
    ['child', 'Jayden Marsh, aged 9, came. Jayden was seen'],
    ['child', 'Mum, Jayden, dad came. Jayden was seen'],
    ['child', 'After school Jayden came. Jayden was seen'],
    ['child', 'Went in and told mum Jayden came. Jayden was seen'],
  ])('a %s: %s', (who, text) => {
    expect(seenIn(`${text}.`).filter((found) => !found.includes('came'))).toEqual([
      `${who}: ${text.replace(/^.*\. (?=\w+ was)/, '')}`,
    ])
  })

  it('is told afresh in each paragraph', () => {
    expect(seenIn('Mum (Kelly) came.\n\nKelly was seen.')).toEqual(['child: Kelly was seen'])
  })
})

describe('names', () => {
  it('can be asked for in a phrase', () => {
    const prompts = [{ id: 'p', any: ['saw NAME', 'met {NAME|her}'] }]
    const input = packInput({ ...pack, messages: [message('first', { prompts })] })
    const text = 'We saw Mrs Obi, saw Leo, met Ava and met her.'
    const found = createMatcher(parsePack(input)).match(text)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'saw Mrs Obi',
      'saw Leo',
      'met Ava',
      'met her',
    ])
  })

  it('are not looked for when no class holds them', () => {
    const plain = packInput({
      messages: [message('first', { prompts: [{ id: 'p', any: ['{child} seen'] }] })],
    })
    expect(createMatcher(parsePack(plain)).match('Jayden seen. Child seen.')).toHaveLength(1)
  })

  it('move no offset and change nothing from one paragraph to the next, whatever the text', () => {
    const piece = fc.constantFrom(
      'Jayden ', 'Ŵyn ', 'İda ', 'Mary-Jane ', 'Mum ', 'mum ', '(Kelly) ', '(4) ', ', ', 'Mrs ', 'PC ', 'J. ', 'J ', 'O’Neill ',
      '’s ', '. ', '\n', '\n\n', '"', 'the ', 'at ', 'Road ', 'was ', 'seen ', 'seen', '\u0301', '\u{1F600}', '-', 'DNA ', '12 ',
    ) // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const matches = matcher.match(text)
        for (const { start, end } of matches) expect(text.slice(start, end)).toMatch(/seen\u0301*$/)
        const lead = 'Dad Steve was seen.\n\n'
        const moved = matcher.match(lead + text).filter(({ start }) => start >= lead.length)
        expect(moved.map(({ start, end }) => [start - lead.length, end - lead.length])).toEqual(
          matches.map(({ start, end }) => [start, end]),
        )
      }),
      { numRuns: 500 },
    )
  })
})
