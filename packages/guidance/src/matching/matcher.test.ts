import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { message, packInput, packWithPrompt } from '../../test/fixture.js'
import { createMatcher, parsePack, type Prompt } from '../index.js'

const found = (prompt: Partial<Prompt>, text: string) =>
  createMatcher(packWithPrompt(prompt))
    .match(text)
    .map(({ start, end }) => text.slice(start, end))

const seen: Partial<Prompt> = { any: ['{child} * {seen}'] }

describe('phrases', () => {
  it('are found with their classes, choices and gaps, whatever their case', () => {
    expect(
      found(seen, 'CHILD SEEN. The kids were both seen at home. Young person, Ava, was sighted.'),
    ).toEqual(['CHILD SEEN', 'kids were both seen', 'Young person, Ava, was sighted'])
  })

  it('hold no more words between than their gap allows', () => {
    expect(found(seen, 'child one two three seen')).toHaveLength(1)
    expect(found(seen, 'child one two three four seen')).toEqual([])
  })

  it('are whole words', () => {
    expect(found({ any: ['seen alone'] }, 'unseen alone, seen aloneness, foreseen alone')).toEqual([])
  })

  it('take an abbreviation that is also a word for what it means in capitals only, or within a longer term', () => {
    const matcher = createMatcher(
      parsePack(
        packInput({
          cues: {},
          names: { capitals: ['da'] },
          vocabulary: { abuse: ['DA', 'da worker'] },
          messages: [message('first', { prompts: [{ id: 'p', any: ['{abuse}'] }] })],
        }),
      ),
    )
    const found = (text: string) => matcher.match(text).map(({ start, end }) => text.slice(start, end))
    expect(found('DA today. Da rang. My da and the da plan. Saw the da worker. No DA.')).toEqual([
      'DA',
      'da worker',
      'DA',
    ])
  })

  it.each([
    'child\nseen',
    'child. Seen',
    'child! seen',
    'child; seen',
    'child\r\nseen',
    'child: seen',
    '- child\n- seen',
  ])('stay within a sentence: %j', (text) => expect(found(seen, text)).toEqual([]))

  it('cross a decimal point, a time and an initial', () => {
    expect(found({ any: ['child *8 seen'] }, 'Child of Mr. J. Ode at 9.30 seen')).toHaveLength(1)
  })

  it('are all reported where they overlap', () => {
    const prompts = [
      { id: 'child-seen', any: ['child * seen'] },
      { id: 'seen-alone', any: ['seen alone'] },
    ]
    const pack = parsePack(packInput({ messages: [message('first', { prompts })] }))
    expect(
      createMatcher(pack)
        .match('child was seen alone')
        .map(({ prompt }) => prompt),
    ).toEqual(['child-seen', 'seen-alone'])
  })

  it('are reported once where they hold themselves', () => {
    expect(found(seen, 'The child and her child seen seen')).toEqual(['child seen'])
  })

  it('are silenced by a look-alike that overlaps, and by nothing else', () => {
    const prompt = { ...seen, except: ['seen by the dentist'] }
    expect(found(prompt, 'Child seen by the dentist.')).toEqual([])
    expect(found(prompt, 'Child seen. Mum was seen by the dentist.')).toEqual(['Child seen'])
  })
})

describe('offsets', () => {
  it.each([
    'İ child was seen',
    '\u{1F469}\u200d\u{1F467} child was seen',
    'child\u00a0was  seen',
    'chi\u00adld was se\u0301en',
    'ß ŵ child was seen',
    '\ud800 child was seen',
    'child\twas\u2003seen',
  ])('are exact in %j', (text) => {
    const [match, ...more] = createMatcher(packWithPrompt(seen)).match(text)
    expect(more).toEqual([])
    expect(text.slice(match?.start, match?.end)).toMatch(/^c.*d\swas\s+s.*n$/u)
  })

  it('are exact in any text', () => {
    const noise = fc.constantFrom(
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      'İ',
      'ß',
      '\u0301',
      '\u{1F600}',
      '\u00a0',
      '\ud83d',
      '"',
      '’',
      ', ',
      '. ',
      'ŵ ',
    )
    const matcher = createMatcher(packWithPrompt({ any: ['child seen'], context: 'any' }))
    fc.assert(
      fc.property(fc.array(fc.oneof(noise, fc.constant(' child seen '))), (parts) => {
        const text = parts.join('')
        const matches = matcher.match(text)
        expect(matches).toHaveLength(parts.filter((part) => part === ' child seen ').length)
        for (const { start, end } of matches) expect(text.slice(start, end)).toBe('child seen')
      }),
      { numRuns: 500 },
    )
  })
})

describe('answered', () => {
  const answer = (
    within: 'sentence' | 'paragraph' | 'record',
    text: string,
    any = ['{child} {said}', 'QUOTE'],
  ) => {
    const pack = packWithPrompt({ ...seen, answered: { within, any } })
    const [match] = createMatcher(pack).match(text)
    return match?.answered ? text.slice(match.answered.start, match.answered.end) : null
  }

  it('shows where the record answers', () => {
    expect(answer('paragraph', 'Child seen. The child said she likes school.')).toBe('child said')
    expect(answer('paragraph', 'Child seen. She told me “it’s loud at night”.')).toBe('“it’s loud at night”')
    expect(answer('paragraph', 'Child seen.')).toBeNull()
  })

  it('looks no further than its window', () => {
    const text = 'Child seen. Child said yes.\n\nLater.'
    expect([answer('sentence', text), answer('paragraph', text)]).toEqual([null, 'Child said'])
    const apart = 'Child seen.\n\nChild said yes.'
    expect([answer('paragraph', apart), answer('record', apart)]).toEqual([null, 'Child said'])
  })

  it('takes a denial or a plan for no answer', () => {
    expect(answer('paragraph', 'Child seen. No child said anything.')).toBeNull()
    expect(
      answer('paragraph', 'Child seen. Ask what the child says. If the child says no, call.', [
        '{child} {said}',
      ]),
    ).not.toBe('child says no')
    expect(answer('paragraph', 'Child seen. If the child says no, call.')).toBeNull()
  })

  it('is the message’s, unless a prompt has its own', () => {
    const answered = (...any: string[]) => ({ within: 'paragraph', any })
    const prompts = [
      { id: 'child-seen', any: ['{child} * {seen}'] },
      { id: 'seen-alone', any: ['seen alone'], answered: answered('bedroom') },
    ]
    const matcher = createMatcher(
      parsePack(
        packInput({ messages: [message('first', { prompts, answered: answered('{child} {said}') })] }),
      ),
    )
    const answers = (text: string) => matcher.match(text).map((match) => match.answered !== null)
    expect(answers('Child seen alone. The child said yes.')).toEqual([true, false])
    expect(answers('Child seen alone in the bedroom.')).toEqual([false, true])
  })

  it('is not the phrase itself', () => {
    expect(answer('paragraph', 'Child seen.', ['{child} seen'])).toBeNull()
  })
})

describe('a record', () => {
  it('answers as a full match does, after every edit', () => {
    const pack = packWithPrompt({ ...seen, answered: { within: 'record', any: ['QUOTE'] } })
    const piece = fc.constantFrom(
      'child ',
      'seen ',
      'not ',
      '. ',
      '\n',
      '\n\n',
      '"a" ',
      ', ',
      '\r\n\r\n',
      ' \n \n',
      'x',
    )
    const edit = fc.record({ at: fc.nat(200), drop: fc.nat(20), insert: fc.array(piece, { maxLength: 6 }) })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const matcher = createMatcher(pack)
        const record = matcher.record()
        let text = ''
        for (const { at, drop, insert } of edits) {
          const from = Math.min(at, text.length)
          text = text.slice(0, from) + insert.join('') + text.slice(from + drop)
          expect(record.update(text)).toEqual(matcher.match(text))
        }
      }),
    )
  })

  it.each(['', ' \n\n ', '"'.repeat(2000), '.'.repeat(10_000), 'child '.repeat(20_000)])(
    'reads odd text to its end',
    (text) => expect(found({ any: ['child *10 seen'] }, `${text}\n\nchild seen`)).toEqual(['child seen']),
  )
})
