import fc from 'fast-check'
import MiniSearch from 'minisearch'
import { describe, expect, it } from 'vitest'
import { briefing, message, packInput } from '../../test/fixture.js'
import {
  buildSearchIndex,
  createSearch,
  type Hit,
  loadSearch,
  type Pack,
  parsePack,
  passagesOf,
  type Search,
  SearchIndexError,
  SMALL_LIBRARY,
} from '../index.js'
import { largeLibrary, smallLibrary } from './libraries.js'
import { searchIn } from './search.js'
import { indexPack } from './search-index.js'

const paragraph = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] })

const pack = parsePack(
  packInput({
    themes: ['Seeing the child', 'Working together'],
    glossary: {
      wnb: ['was not brought'],
      'key worker': ['lead practitioner'],
      '7mb': ['seven minute briefing'],
      nits: ['lice'],
    },
    messages: [
      message('participation', {
        title: 'Turning up is not change',
        summary: 'A parent’s attendance tells little: some call it disguised compliance.',
        alsoAskedAs: ['disguised compliance', 'mum says yes to everything'],
        themes: ['Working together'],
        audience: ['Managers'],
      }),
      message('appointments', {
        title: 'Was not brought',
        summary: 'A child cannot bring themselves.',
        questions: ['Who cancelled the clinic?', 'What does the dietitian say?'],
        themes: ['Seeing the child'],
      }),
      message('neglect', {
        title: 'Neglect is about care',
        alsoAskedAs: ['house is dirty and no food', 'a warm moment', 'behaviour nobody recognises'],
        body: [
          paragraph('Lice come back when nobody has the time to comb.'),
          paragraph(
            `${'What stands in the way of care differs from home to home. '.repeat(5)}One had a gastrostomy.`,
          ),
        ],
      }),
      message('lead', { title: 'Name the lead practitioner', alsoAskedAs: ['who is in charge'] }),
      message('alone', {
        title: 'See the child alone',
        alsoAskedAs: ['seen alone', 'stepdad always in the room'],
      }),
    ],
    briefings: [briefing({ title: 'Child C in seven minutes', themes: ['Working together'] })],
  }),
)

const noPhrases = () => new Set<string>()
const engines: [string, (from: Pack) => Search][] = [
  ['fuse.js', (from) => searchIn(smallLibrary(from, noPhrases))],
  ['MiniSearch', (from) => searchIn(largeLibrary(from, indexPack(MiniSearch, from)))],
]

describe.each(engines)('search with %s', (_, create) => {
  const search = create(pack)
  const idsFor = (query: string) => search.query(query).map(({ item }) => item.id)

  it.each([
    ['a word', 'neglect', 'neglect'],
    ['half a word', 'negl', 'neglect'],
    ['half of the last word', 'lead pra', 'lead'],
    ['slips', 'disgiused complience', 'participation'],
    ['other endings', 'changes when they turned up', 'participation'],
    ['an alias among small words', 'what if mum says yes to everything', 'participation'],
    ['an abbreviation', 'WNB', 'appointments'],
    ['what an old term became', 'key workers', 'lead'],
    ['an everyday word', 'nits', 'neglect'],
    ['a word in two', 'step dad in the room', 'alone'],
    ['hyphens and accents', 'Lead-Práctitioner', 'lead'],
    ['no apostrophe', 'whos in charge', 'lead'],
    ['the American spelling', 'behavior', 'neglect'],
    ['a small word that matters', 'alone', 'alone'],
    ['a phrase in quotation marks', '“in charge”', 'lead'],
    ['quotation marks that do not pair', '"was not brought', 'appointments'],
    ['a word of the body only', 'gastrostomy', 'neglect'],
    ['a name and a number', 'Siôn, 14, was not brought', 'appointments'],
  ])('finds by %s', (_how, query, id) => expect(idsFor(query)[0]).toBe(id))

  it.each([
    '',
    '   ',
    '?!',
    'the and of',
    '\u{1F600}\u{1F468}\u200D\u{1F469}',
    'zzzzqqq',
    '""',
    '(((*+[\\',
    'ילד נראה',
    'menu',
  ])('finds nothing for %j', (query) => expect(idsFor(query)).toEqual([]))

  it('is silent where only a word here and there is the same', () => {
    expect(idsFor('dirty car park permit')).toEqual([])
    expect(idsFor('change password')).toEqual([])
  })

  it('takes several topics for a list of them', () => {
    expect(idsFor('neglect compliance brought').sort()).toEqual(['appointments', 'neglect', 'participation'])
  })

  it('finds only what holds a phrase in quotation marks, where anything does', () => {
    expect(idsFor('child alone')).toContain('alone')
    expect(idsFor('"the child alone"')).toEqual(['alone'])
  })

  it('takes what matters from a long text', () => {
    const filler = 'Visited on Tuesday at four and the weather was bright and the street was busy as ever. '
    const text = `${filler.repeat(600)} Nits again, the house is dirty. ${filler.repeat(500)}`
    expect(text.length).toBeGreaterThan(90_000)
    expect(idsFor(text)[0]).toBe('neglect')
    expect(idsFor(filler.repeat(1200))).toEqual([])
  })

  it('marks what it found in title, summary, questions and body, at its own place', () => {
    const marked = (query: string) =>
      search
        .query(query)[0]!
        .highlights.map((mark) => [mark.field, markedText(search.query(query)[0]!, mark)])
    expect(marked('disgiused complience')).toEqual([
      ['summary', 'disguised'],
      ['summary', 'compliance'],
    ])
    expect(marked('parents')).toEqual([['summary', 'parent’s']])
    expect(marked('dietitian clinic')).toEqual([
      ['questions', 'clinic'],
      ['questions', 'dietitian'],
    ])
    expect(marked('nits')).toEqual([['body', 'Lice']])
    expect(marked('WNB').map(([, text]) => text)).toEqual(['not', 'brought', 'bring'])
  })

  it('shows the passage that says why, short and marked, where title and summary do not', () => {
    const [hit] = search.query('gastrostomy')
    const { text, highlights } = hit!.snippet!
    expect(text.length).toBeLessThan(200)
    expect(text.startsWith('… ')).toBe(true)
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['gastrostomy'])
    expect(search.query('turning up change')[0]!.snippet).toBeUndefined()
  })

  it('says what the library calls what was typed', () => {
    expect(search.query('nits')[0]!.alsoCalled).toEqual(['lice'])
    expect(search.query('dirty house no food')[0]!.alsoCalled).toEqual(['house is dirty and no food'])
    expect(search.query('lead practitioner')[0]!.alsoCalled).toEqual([])
  })

  it('puts slips right, keeping the rest as it was typed', () => {
    expect(search.suggest('  Disgiused, complience?')).toBe('disguised, compliance?')
    expect(search.suggest('disguised compliance')).toBeUndefined()
    expect(search.suggest('zzzzqqq')).toBeUndefined()
  })

  it('keeps to a theme, a kind and a reader', () => {
    const ids = (options: object) =>
      search.query('change child care title', options).map(({ item }) => item.id)
    const found = (query: string, options: object) => search.query(query, options).map(({ item }) => item.id)
    expect(found('child', { themes: ['Working together'] })).toEqual(['case'])
    expect(found('child', { kinds: ['messages'] })).not.toContain('case')
    expect(found('change', { audience: ['Managers'] })).toEqual(['participation'])
    expect(found('change', { audience: ['Boards'] })).toEqual([])
    expect(ids({ themes: [], kinds: [], audience: [] })).toEqual(ids({}))
  })

  it('gives no more than asked, the best first, scored from 0 to 1', () => {
    expect(search.query('compliance neglect brought', { limit: 2 })).toHaveLength(2)
    const scores = search.query('compliance neglect brought').map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    for (const score of scores) expect(score).toBeGreaterThan(0)
    for (const score of scores) expect(score).toBeLessThanOrEqual(1)
  })

  it('survives any query, and marks nothing outside its text', () => {
    const words = fc.constantFrom(
      'neglect',
      'Was',
      '"',
      '“',
      'nits',
      'gastro',
      'ı',
      'ﬁ',
      '\u0301',
      '\u{1F600}',
      ' ',
      '-',
      '’',
      '(',
      'lead',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary', size: 'large' }),
      fc.array(words).map((some) => some.join(' ')),
    )
    fc.assert(
      fc.property(texts, (query) => {
        for (const hit of search.query(query)) {
          for (const mark of hit.highlights) expect(markedText(hit, mark)).toMatch(/[\p{L}\p{N}]/u)
          for (const { start, end } of hit.snippet?.highlights ?? []) {
            expect(hit.snippet!.text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u)
          }
        }
        search.suggest(query)
      }),
    )
    expect(search.query('neglect '.repeat(20_000))[0]!.item.id).toBe('neglect')
  })

  it('survives a library without articles', () => {
    const empty = create({ ...pack, messages: [], briefings: [] })
    expect(empty.query('neglect')).toEqual([])
    expect(empty.suggest('neglect')).toBeUndefined()
  })
})

describe('createSearch', () => {
  it('knows a message by the way a record says it', () => {
    const recorded = parsePack(
      packInput({
        messages: [
          message('first', { prompts: [{ id: 'one', any: ['{child} *3 not home'] }] }),
          message('second', { title: 'When nobody is at home' }),
        ],
      }),
    )
    const [best] = createSearch(recorded).query('the kids were again not home when I rang')
    expect(best?.item.id).toBe('first')
  })

  it('answers from an index made beforehand as from its own, and refuses one of another pack', () => {
    const many = Array.from({ length: SMALL_LIBRARY + 1 }, (_, at) =>
      message(`about-${at}`, { title: `Room ${at} of many` }),
    )
    const large = parsePack(packInput({ messages: [...many, message('owls', { title: 'Owls at dusk' })] }))
    const index = JSON.parse(JSON.stringify(buildSearchIndex(large))) as ReturnType<typeof buildSearchIndex>
    const answers = (search: Search) => ['owl', 'dusk owls', 'room 17'].map((query) => search.query(query))
    expect(answers(createSearch(large, { index }))).toEqual(answers(createSearch(large)))
    expect(createSearch(large).query('owl')[0]!.item.id).toBe('owls')
    expect(() => createSearch({ ...large, version: '2' }, { index })).toThrow(SearchIndexError)
    expect(() => createSearch(large, { index: { ...index, format: 'other' as never } })).toThrow(
      SearchIndexError,
    )
  })
})

describe('loadSearch', () => {
  it('answers as createSearch does, for a small library and a large one', async () => {
    const many = Array.from({ length: SMALL_LIBRARY + 1 }, (_, at) =>
      message(`about-${at}`, { title: `Room ${at} of many` }),
    )
    const large = parsePack(packInput({ messages: many }))
    expect((await loadSearch(large)).query('room 17')).toEqual(createSearch(large).query('room 17'))
    expect((await loadSearch(large, { index: buildSearchIndex(large) })).query('room 17')).not.toEqual([])
    expect((await loadSearch(pack)).query('WNB')).toEqual(createSearch(pack).query('WNB'))
    await expect(loadSearch({ ...large, id: 'other' }, { index: buildSearchIndex(large) })).rejects.toThrow(
      SearchIndexError,
    )
  })
})

/** The text under a mark, where a reader sees it. */
function markedText({ item }: Hit, mark: Hit['highlights'][number]): string {
  const text =
    mark.field === 'questions'
      ? 'questions' in item && item.questions[mark.part]
      : mark.field === 'body'
        ? passagesOf(item)[mark.part]
        : item[mark.field]
  return String(text).slice(mark.start, mark.end)
}
