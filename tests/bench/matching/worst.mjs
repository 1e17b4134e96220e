import { createMatcher } from '@practice-guidance/guidance'
import { caseNotes } from '../case-notes.mjs'
import { generatedPack } from '../generated-phrases.mjs'
import { libraryPack } from '../library-pack.mjs'
import { hostilePacks } from './hostile-packs.mjs'
import { hostileTexts } from './hostile-texts.mjs'
import { rotation } from './rotation.mjs'

/** @typedef {import('@practice-guidance/guidance').Matcher} Matcher */

const LENGTH = 100_000
/** A text this much shorter tells whether the whole would hold the benchmark up. */
const SAMPLE = LENGTH / 20
const MOST_TIME = 3000
const RUNS = 3

/** What the worst packs and texts cost beside ordinary ones. @returns {import('./target.mjs').Target[]} */
export function worst() {
  const notes = rotation(8, (seed) => caseNotes(LENGTH, seed))
  const ordinary = createMatcher(generatedPack(5000))
  for (let warm = 0; warm < 20; warm += 1) ordinary.match(notes())
  const normal = Math.min(...Array.from({ length: 8 }, () => timeOf(ordinary, notes())))

  const packs = {
    'the library': libraryPack(),
    '5,000 generated phrases': generatedPack(5000),
    ...hostilePacks(),
  }
  const rows = Object.entries(packs).flatMap(([pack, contents]) => {
    const matcher = createMatcher(contents)
    const texts = { 'case notes': notes(), ...hostileTexts(contents, LENGTH) }
    return Object.entries(texts).map(([text, content]) => {
      const { ms, whole } = leastTime(matcher, content)
      return { pack, text, times: ms / normal, whole }
    })
  })
  console.log(
    `\nThe worst of ${rows.length} packs and texts; ${LENGTH} units of case notes with 5,000 generated phrases are 1 ×`,
  )
  rows.sort((a, b) => b.times - a.times)
  for (const { pack, text, times, whole } of rows.slice(0, 25)) {
    const note = whole ? '' : ' (reckoned from a twentieth of the text)'
    console.log(`  ${times.toFixed(1).padStart(8)} ×  ${pack}; ${text}${note}`)
  }
  const figure = rows[0]?.times ?? 0
  return [{ what: 'worst pack and text / full scan, 5,000 generated phrases', figure, limit: 5, unit: '×' }]
}

/** The least of a few scans, or one of a part when the whole would take too long. @param {Matcher} matcher @param {string} text */
function leastTime(matcher, text) {
  const sample = timeOf(matcher, text.slice(0, SAMPLE)) && timeOf(matcher, text.slice(SAMPLE, 2 * SAMPLE))
  const reckoned = (sample * LENGTH) / SAMPLE
  if (reckoned > MOST_TIME) return { ms: reckoned, whole: false }
  return { ms: Math.min(...Array.from({ length: RUNS }, () => timeOf(matcher, text))), whole: true }
}

/** @param {Matcher} matcher @param {string} text @returns in ms */
function timeOf(matcher, text) {
  const before = performance.now()
  matcher.match(text)
  return performance.now() - before
}
