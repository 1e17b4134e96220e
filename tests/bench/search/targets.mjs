import { printTable } from '../../eval/table.mjs'

/** @typedef {import('./run.mjs').Figures} Figures */

/** From the library of middling size to the large one. */
const GROWTH = 10

/** What we hold ourselves to, on this machine and in this run. @param {Figures} small @param {Figures} medium @param {Figures} large */
export function printTargets(small, medium, large) {
  const [worst, worstMrr] = Object.entries(small.kinds).reduce((a, b) => (b[1] < a[1] ? b : a))
  console.log('\nTargets')
  printTable(
    ['', 'target', 'is', ''],
    [
      atMost('51 articles: p95', 3, small.p95, 'ms'),
      atMost('51 articles: ready after the pack', 30, small.readyMs, 'ms'),
      atMost('10,000: p50', 4, large.p50, 'ms'),
      atMost('10,000: p95', 20, large.p95, 'ms'),
      atMost('10,000: build', 2500, large.buildMs, 'ms'),
      atMost('10,000: or load what was built', 300, large.loadMs, 'ms'),
      atMost('10,000: index, compressed', 2048, large.indexKB, 'kB'),
      atMost('10,000: heap, built', 64, large.heapMB, 'MB'),
      atMost('10,000: heap, loaded', 64, large.loadedMB, 'MB'),
      atMost('1,000 to 10,000: p50', GROWTH, large.p50 / medium.p50, '×'),
      atMost('1,000 to 10,000: p95', GROWTH, large.p95 / medium.p95, '×'),
      atMost('1,000 to 10,000: build', GROWTH, large.buildMs / medium.buildMs, '×'),
      atLeast('51: MRR@10', 0.92, small.mrr),
      atLeast('51: nDCG@10', 0.85, small.ndcg),
      atLeast('51: silent when nothing fits', 0.8, small.silence),
      atLeast(`51: MRR@10 of the worst kind, ${worst}`, 0.8, worstMrr),
    ],
  )
}

/** @param {string} what @param {number} most @param {number | undefined} is @param {string} unit */
function atMost(what, most, is, unit) {
  if (is === undefined) return [what, `at most ${most} ${unit}`, '–', 'not measured']
  return [what, `at most ${most} ${unit}`, `${is.toFixed(is < 10 ? 2 : 0)} ${unit}`, verdict(is <= most)]
}

/** @param {string} what @param {number} least @param {number} is */
function atLeast(what, least, is) {
  return [what, `at least ${least}`, is.toFixed(3), verdict(is >= least)]
}

const verdict = (/** @type {boolean} */ met) => (met ? 'met' : 'missed')
