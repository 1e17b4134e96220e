import { createMatcher } from '@practice-guidance/guidance'
import { caseNotes } from '../case-notes.mjs'
import { compare } from '../compare.mjs'
import { generatedPack } from '../generated-phrases.mjs'
import { libraryPack } from '../library-pack.mjs'
import { rotation } from './rotation.mjs'

/** How the time grows with the phrases and with the text. @returns {Promise<import('./target.mjs').Target[]>} */
export async function growth() {
  const notes = rotation(8, (seed) => caseNotes(100_000, seed))
  const [few, some, many] = [50, 500, 5000].map((count) => createMatcher(generatedPack(count)))
  const byPhrases = await compare('Reading 100,000 units with more and more generated phrases', {
    '50 phrases': () => few?.match(notes()),
    '500 phrases': () => some?.match(notes()),
    '5,000 phrases': () => many?.match(notes()),
  })

  const library = createMatcher(libraryPack())
  const [short, long] = [10_000, 1_000_000].map((length) => rotation(2, (seed) => caseNotes(length, seed)))
  const byLength = await compare('Reading more and more text with the library', {
    '100,000 units': () => library.match(notes()),
    '10,000 units': () => short && library.match(short()),
    '1,000,000 units': () => long && library.match(long()),
  })
  return [
    {
      what: '5,000 phrases / 50 phrases',
      figure: byPhrases['5,000 phrases'] / byPhrases['50 phrases'],
      limit: 1.3,
      unit: '×',
    },
    {
      what: '1,000,000 units / 100,000 units',
      figure: byLength['1,000,000 units'] / byLength['100,000 units'],
      limit: 12,
      unit: '×',
    },
  ]
}
