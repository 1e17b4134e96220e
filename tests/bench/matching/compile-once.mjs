/** Compiles one pack in a process of its own, run with --expose-gc, and prints what that took: ms, and heap in MB. */
import { createMatcher, parsePack } from '@practice-guidance/guidance'
import { caseNotes } from '../case-notes.mjs'

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
const timed = (/** @type {() => unknown} */ run) => {
  const before = performance.now()
  const result = run()
  return { ms: performance.now() - before, result }
}

const heapBefore = heap()
const parsed = timed(() => parsePack(json))
const heapParsed = heap()
const compiled = timed(() =>
  createMatcher(/** @type {import('@practice-guidance/guidance').Pack} */ (parsed.result)),
)
const heapCompiled = heap()
const matcher = /** @type {import('@practice-guidance/guidance').Matcher} */ (compiled.result)
const first = timed(() => matcher.match(texts[0] ?? ''))
for (const text of texts) matcher.match(text)
const heapScanned = heap()
const again = timed(() =>
  createMatcher(/** @type {import('@practice-guidance/guidance').Pack} */ (parsed.result)),
)

process.stdout.write(
  JSON.stringify({
    parse: parsed.ms,
    compile: compiled.ms,
    firstScan: first.ms,
    compileAgain: again.ms,
    packHeap: heapParsed - heapBefore,
    compiledHeap: heapCompiled - heapParsed,
    scannedHeap: heapScanned - heapParsed,
  }),
)
// Kept until here, so that it counts.
void matcher
