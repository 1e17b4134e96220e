/** Tries one engine on a library of one size, in a process of its own, and prints what it took as JSON. */
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { latencyOf, relevanceOf } from './measure.mjs'
import { judgedQueries, libraryOf } from './library.mjs'
import { stopwatch, wallClock } from './stopwatch.mjs'

const [name = '', count = '', indexFile = '', way = 'build'] = process.argv.slice(2)
/** @type {{ engine: import('./engines/engine.mjs').Engine }} */
const { engine } = await import(`./engines/${name}.mjs`)
const pack = libraryOf(Number(count))
// Pagefind indexes in a process of its own.
const clock = name === 'pagefind' ? wallClock : stopwatch
process.stdout.write(JSON.stringify(way === 'load' ? await load() : await build()))

async function load() {
  const text = readFileSync(indexFile, 'utf8')
  const before = megabytes()
  const elapsed = clock()
  const index = await engine.load?.(text, pack)
  const loadMs = elapsed()
  await index?.find('neglect')
  return { loadMs, loadedMB: megabytes() - before }
}

async function build() {
  const before = megabytes()
  const elapsed = clock()
  const index = await engine.build(pack)
  const buildMs = elapsed()
  await index.find('neglect')
  const readyMs = elapsed()
  const heapMB = megabytes() - before
  const relevance = await relevanceOf(index, judgedQueries())
  const latency = await latencyOf(index, pack)
  return { buildMs, readyMs, heapMB, ...relevance, ...latency, indexKB: await savedKB(index) }
}

/** What the index takes on its way to a reader, compressed. @param {import('./engines/engine.mjs').Index} index */
async function savedKB(index) {
  if (index.savedBytes) return index.savedBytes() / 1024
  const text = await index.save?.()
  if (text === undefined) return undefined
  writeFileSync(indexFile, text)
  return gzipSync(text).length / 1024
}

/** In use, what is thrown away left out. */
function megabytes() {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1024 / 1024
}
