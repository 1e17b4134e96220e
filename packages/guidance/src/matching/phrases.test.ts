import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePhrase, PhraseError, termsOf } from '../index.js'

const vocabulary = { child: ['child', 'young person'] }

function faultOf(phrase: string): PhraseError {
  try {
    parsePhrase(phrase, vocabulary)
  } catch (error) {
    if (error instanceof PhraseError) return error
    throw error
  }
  throw new Error(`"${phrase}" was accepted`)
}

describe('parsePhrase', () => {
  it('reads words, classes, choices and gaps', () => {
    expect(parsePhrase('The {child} * {seen|spoken to} *5 alone', vocabulary)).toEqual([
      { gap: 0, choice: { classes: [], terms: [['the']] } },
      { gap: 0, choice: { classes: ['child'], terms: [] } },
      { gap: 3, choice: { classes: [], terms: [['seen'], ['spoken', 'to']] } },
      { gap: 5, choice: { classes: [], terms: [['alone']] } },
    ])
  })

  it('takes a class in a choice for all its words', () => {
    const [step] = parsePhrase('{child|sister}', vocabulary)
    expect(step && termsOf(step.choice, vocabulary)).toEqual([['child'], ['young', 'person'], ['sister']])
  })

  it('folds what authors type as it folds what workers type', () => {
    expect(parsePhrase('DIDN’T re-attend', vocabulary)).toEqual(parsePhrase("didn't re attend", vocabulary))
  })

  it.each([
    ['', /no word/, 0],
    ['{chidl} seen', /no word class "chidl"; the classes are: child/, 0],
    ['* seen', /cannot start with a gap/, 0],
    ['child *', /cannot end with a gap/, 6],
    ['child *11 seen', /1 to 10 words/, 6],
    ['child *0 seen', /1 to 10 words/, 6],
    ['child * * seen', /Two gaps/, 8],
    ['child {a|} seen', /choice is empty/, 6],
    ['child {seen', /\{ is never closed/, 6],
    ['child seen}', /"\}" is not a word/, 10],
    ['child … seen', /"…" is not a word/, 6],
    ['{constructor}', /no word class/, 0],
    ['a '.repeat(21), /at most 20 words/, 40],
    ['seen {a b c d e f g h i j k|l}', /at most 10 words/, 5],
    ['a *10 a *10 a *10 a *1 a', /at most 30 words together/, 20],
  ])('refuses %j and points at the fault', (phrase, message, at) => {
    const error = faultOf(phrase)
    expect(error.message).toMatch(message)
    expect(error.at).toBe(at)
  })

  it('answers any text with steps or a PhraseError', () => {
    const marks = fc.constantFrom(
      '{',
      '}',
      '|',
      '*',
      '*3',
      ' ',
      'child',
      'QUOTE',
      '’',
      'é',
      '12',
      '\u{1F600}',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(marks).map((parts) => parts.join('')),
        ),
        (phrase) => {
          try {
            expect(parsePhrase(phrase, vocabulary).length).toBeGreaterThan(0)
          } catch (error) {
            expect(error).toBeInstanceOf(PhraseError)
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})
