/**
 * Reads hostile texts with one pack, in a process of its own, which may run out of memory. Prints a line of JSON for each text,
 * before and after it is read: `{ text }`, then `{ text, ms, whole, found }`.
 */
import { createMatcher } from '@practice-guidance/guidance'
import { caseNotes } from '../case-notes.mjs'
import { timed } from '../clock.mjs'
import { packsToTry } from './hostile-packs.mjs'
import { hostileTexts } from './hostile-texts.mjs'

const LENGTH = 100_000
/** A text this much shorter tells whether the whole would take too long. */
const SAMPLE = LENGTH / 20
const MOST_TIME = 2000
const RUNS = 3

const pack = packsToTry()[process.argv[2] ?? '']?.()
if (!pack) throw new Error(`There is no pack "${process.argv[2]}"`)
const matcher = createMatcher(pack)
/** @param {string} text @returns in ms */
const timeOf = (text) => timed(() => matcher.match(text)).ms

// Engines are compiled while they run: this is about what they cost after that.
for (let seed = 1; seed <= 10; seed += 1) timeOf(caseNotes(SAMPLE, seed))

const texts = { 'case notes': caseNotes(LENGTH), ...hostileTexts(pack, LENGTH) }
for (const [text, content] of Object.entries(texts)) {
  print({ text })
  print({ text, ...leastTime(content) })
}

/** The least of a few scans, or what a part lets expect when the whole would take too long. @param {string} text */
function leastTime(text) {
  timeOf(text.slice(0, SAMPLE))
  const part = text.slice(SAMPLE, 2 * SAMPLE)
  const expected = (timeOf(part) * LENGTH) / SAMPLE
  if (expected > MOST_TIME) {
    return { ms: expected, whole: false, found: (matcher.match(part).length * LENGTH) / SAMPLE }
  }
  const ms = Math.min(...Array.from({ length: RUNS }, () => timeOf(text)))
  return { ms, whole: true, found: matcher.match(text).length }
}

/** @param {object} line */
function print(line) {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
