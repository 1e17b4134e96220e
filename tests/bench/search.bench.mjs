import { cpus, loadavg } from 'node:os'
import { printTable } from '../eval/table.mjs'
import { figuresOf } from './search/run.mjs'
import { printTargets } from './search/targets.mjs'

/** By the name of their file, with what was set that is no default. */
const ENGINES = {
  ours: 'ours',
  fuse: 'fuse.js, defaults',
  minisearch: 'MiniSearch, defaults',
  flexsearch: 'FlexSearch, forward',
  orama: 'Orama, tolerance 1',
  lunr: 'lunr, one slip',
  pagefind: 'Pagefind, from disk',
}
/** The library as it is, a region's, and as large as a country's might be. */
const [SMALL, MEDIUM, LARGE] = /** @type {const} */ ([51, 1000, 10_000])
/** Share of the judged queries below which no relevance is told. */
const ENOUGH = 0.25

/** @typedef {import('./search/run.mjs').Figures} Figures */
/** @typedef {keyof typeof ENGINES} Name */

console.log(`\n${cpus().length} cores, ${loadavg()[0]?.toFixed(1)} of them busy at the start`)
const small = beside(SMALL)
const medium = beside(MEDIUM)
const large = beside(LARGE)
printTargets(small, medium, large)

/** Prints what every engine took on a library, and returns what ours did. @param {number} count */
function beside(count) {
  const ours = measure('ours', count)
  const rows = /** @type {Name[]} */ (Object.keys(ENGINES)).map((name) =>
    rowOf(name, name === 'ours' ? ours : measure(name, count), ours),
  )
  console.log(
    `\n${count.toLocaleString('en')} articles: ms a query, ms to build, MB of heap, kB of index (gzip), ms to load it`,
  )
  printTable(
    ['', 'p50', 'p95', 'max', '÷ ours', 'build', 'heap', 'index', 'load', 'MRR@10', 'nDCG@10', 'silence'],
    rows,
  )
  return ours
}

/** @param {Name} name @param {number} count */
function measure(name, count) {
  return figuresOf(name, count, { loads: count === LARGE })
}

/** @param {Name} name @param {Figures} figures @param {Figures} ours */
function rowOf(name, figures, ours) {
  const { asked, judged, p50, p95, max, buildMs, heapMB, indexKB, loadMs, mrr, ndcg, silence } = figures
  const share = Math.min(asked, judged)
  return [
    share < 1 ? `${ENGINES[name]} (${Math.ceil(share * 100)} % of the queries)` : ENGINES[name],
    ...[p50, p95, max].map((ms) => ms.toFixed(ms < 10 ? 2 : 0)),
    (p50 / ours.p50).toFixed(1),
    buildMs.toFixed(0),
    // Pagefind builds in a process of its own and searches in WebAssembly.
    name === 'pagefind' ? '–' : heapMB.toFixed(1),
    indexKB?.toFixed(0) ?? '–',
    loadMs?.toFixed(0) ?? '–',
    ...[mrr, ndcg, silence].map((score) => (judged < ENOUGH ? '–' : score.toFixed(3))),
  ]
}
