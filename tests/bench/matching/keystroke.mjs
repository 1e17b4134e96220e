import { createMatcher } from '@practice-guidance/guidance'
import { caseNotes, oneParagraph } from '../case-notes.mjs'
import { timed } from '../clock.mjs'
import { edits } from '../edits.mjs'
import { generatedPack } from '../generated-phrases.mjs'
import { libraryPack } from '../library-pack.mjs'

/** @typedef {import('@practice-guidance/guidance').Matcher} Matcher */

const KEYSTROKES = 1000
/** Edits that are not counted: the engine is still being compiled. */
const WARM_UP = 200

/** How long a record takes to be read again after each keystroke. @returns {import('./target.mjs').Target[]} */
export function keystroke() {
  const packs = { 'the library': libraryPack(), '5,000 generated phrases': generatedPack(5000) }
  const texts = {
    '100,000 units': { text: caseNotes(100_000), limit: 0.1 },
    '1,000,000 units': { text: caseNotes(1_000_000), limit: 0.5 },
    'one paragraph of 1,000,000 units': { text: oneParagraph(1_000_000), limit: 0.5 },
  }
  const targets = []
  console.log('\nUpdating a record after each keystroke, paste, deletion or jump')
  for (const [phrases, pack] of Object.entries(packs)) {
    const matcher = createMatcher(pack)
    for (const [length, { text, limit }] of Object.entries(texts)) {
      const { half, most, worst } = updateTimes(matcher, text)
      const what = `${length}, ${phrases}`
      console.log(
        `  ${what.padEnd(58)}  half within ${half.toFixed(3)} ms, 95 of 100 within ${most.toFixed(3)} ms, worst ${worst.toFixed(1)} ms`,
      )
      targets.push({ what: `update after a keystroke, p95, ${what}`, figure: most, limit, unit: 'ms' })
    }
  }
  return targets
}

/** @param {Matcher} matcher @param {string} start @returns times of an update in ms */
function updateTimes(matcher, start) {
  const record = matcher.record()
  let text = start
  record.update(text)
  const times = []
  const began = performance.now()
  for (const { at, drop, insert } of edits(text.length, WARM_UP + KEYSTROKES, caseNotes(20_000, 7))) {
    text = flat(text.slice(0, at) + insert + text.slice(at + drop))
    times.push(timed(() => record.update(text)).ms)
    if (performance.now() - began > MOST_TIME) break
  }
  const sorted = times.slice(Math.min(WARM_UP, times.length / 2)).sort((a, b) => a - b)
  const within = (/** @type {number} */ share) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
  return { half: within(0.5), most: within(0.95), worst: within(1) }
}

/** So that a slow engine does not hold the benchmark up; in ms. */
const MOST_TIME = 10_000

/** A field gives its text in one piece; what was joined is put in one piece when a unit is asked for. @param {string} text */
function flat(text) {
  text.charCodeAt(0)
  return text
}
