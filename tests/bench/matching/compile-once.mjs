/** Compiles one pack in a process of its own, run with --expose-gc, and prints what that took: ms, and heap in MB. */
import { createMatcher, parsePack } from '@practice-guidance/guidance'
import { caseNotes } from '../case-notes.mjs'
import { timed } from '../clock.mjs'

const UNKNOWN_WORDS = 100_000

const json = await new Promise((resolve) => {
  let all = ''
  process.stdin.setEncoding('utf8')
  process.stdin.on('data', (part) => (all += part))
  process.stdin.on('end', () => resolve(all))
})
const texts = Array.from({ length: 8 }, (_, index) => caseNotes(100_000, index + 1))
const heap = () => {
  globalThis.gc?.()
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1024 / 1024
}

const heapBefore = heap()
const parsed = timed(() => parsePack(json))
const heapParsed = heap()
const compiled = timed(() => createMatcher(parsed.result))
const heapCompiled = heap()
const matcher = compiled.result
const first = timed(() => matcher.match(texts[0] ?? ''))
for (const text of texts) matcher.match(text)
const heapScanned = heap()
for (let from = 0; from < UNKNOWN_WORDS; from += 10_000) matcher.match(unknownWords(from, 10_000))
const heapAfterUnknown = heap()
const again = timed(() => createMatcher(parsed.result))

process.stdout.write(
  JSON.stringify({
    parse: parsed.ms,
    compile: compiled.ms,
    firstScan: first.ms,
    compileAgain: again.ms,
    packHeap: heapParsed - heapBefore,
    compiledHeap: heapCompiled - heapParsed,
    scannedHeap: heapScanned - heapParsed,
    hostileHeap: heapAfterUnknown - heapParsed,
  }),
)
// Kept until here, so that it counts.
void matcher

/** Words that no pack knows, each another. @param {number} from @param {number} count */
function unknownWords(from, count) {
  const letters = (/** @type {number} */ number) =>
    String(number).replace(/\d/g, (digit) => String.fromCharCode(102 + Number(digit)))
  return Array.from({ length: count }, (_, index) => `zqx${letters(from + index)}`).join(' ')
}
