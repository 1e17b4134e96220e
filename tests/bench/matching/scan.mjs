import { binaryInlined } from 'harper.js/binaryInlined'
import { Dialect, LocalLinter } from 'harper.js'
import { createMatcher } from '@practice-guidance/guidance'
import { caseNotes, judgedNotes } from '../case-notes.mjs'
import { compare } from '../compare.mjs'
import { generatedPack } from '../generated-phrases.mjs'
import { libraryPack } from '../library-pack.mjs'
import { floor } from './floor.mjs'
import { literalPhrases } from './literal-phrases.mjs'
import { peers } from './peers.mjs'
import { rotation } from './rotation.mjs'

/** @typedef {import('@practice-guidance/guidance').Pack} Pack */
/** @typedef {import('./target.mjs').Target} Target */

const LENGTH = 100_000
const MOST = 8

/** How fast a record of 100,000 units is read whole, beside others. @returns {Promise<Target[]>} */
export async function scan() {
  const targets = [
    ...(await scanWith('the library', libraryPack())),
    ...(await scanWith('5,000 generated phrases', generatedPack(5000))),
  ]
  await scanWithHarper()
  return targets
}

/** @param {string} phrases @param {Pack} pack @returns {Promise<Target[]>} */
async function scanWith(phrases, pack) {
  const matcher = createMatcher(pack)
  const others = peers(literalPhrases(pack))
  const [notes, judged] = [caseNotes, judgedNotes].map((textOf) =>
    rotation(8, (seed) => textOf(LENGTH, seed)),
  )
  if (!notes || !judged) throw new Error('Nothing to read')
  const text = notes()
  console.log(
    `\nFound in ${text.length} units with ${phrases}: ours ${matcher.match(text).length} ` +
      `(${matcher.match(judged()).length} in judged notes), ` +
      Object.entries(others)
        .map(([name, read]) => `${name} ${read(text)}`)
        .join(', '),
  )
  const times = await compare(`Reading ${LENGTH} units with ${phrases}; one bare pass is 1 ×`, {
    'one charCodeAt pass': () => floor(notes()),
    'ours: classes, gaps, typos, names, context, evidence': () => matcher.match(notes()),
    'ours, judged notes': () => matcher.match(judged()),
    ...Object.fromEntries(
      Object.entries(others).map(([name, read]) => [`${name}: literal phrases only`, () => read(notes())]),
    ),
  })
  const pass = times['one charCodeAt pass']
  return [
    {
      what: `full scan, ${phrases}`,
      figure: times['ours: classes, gaps, typos, names, context, evidence'] / pass,
      limit: MOST,
      unit: '×',
    },
    {
      what: `full scan of judged notes, ${phrases}`,
      figure: times['ours, judged notes'] / pass,
      limit: MOST,
      unit: '×',
    },
  ]
}

/** Its own rules, not ours, and a tenth of the text: it is slow. */
async function scanWithHarper() {
  const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.British })
  await linter.setup()
  // It remembers texts it has seen, so each is new.
  let seed = 0
  const texts = rotation(8, (number) => caseNotes(LENGTH / 10, number))
  await compare(
    `Reading ${LENGTH / 10} units; harper.js looks for its own rules`,
    {
      'one charCodeAt pass': () => floor(texts()),
      'harper.js, default rules': () =>
        linter.lint(caseNotes(LENGTH / 10, (seed += 1)), { language: 'plaintext' }),
    },
    { time: 100 },
  )
}
