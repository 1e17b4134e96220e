import { SMALL_LIBRARY } from '@practice-guidance/guidance'
import { printTable } from '../eval/table.mjs'
import { figuresOf } from './search/run.mjs'

const COUNTS = [51, 100, 200, 300, 500, 1000, 2000]

console.log(`\nWhere one engine should take over from the other; it does above ${SMALL_LIBRARY} articles`)
console.log('For each: ms to the first answer, p50 and p95 in ms, MRR@10')
printTable(
  ['articles', ...['fuse.js', 'MiniSearch'].flatMap((name) => [`${name}: ready`, 'p50', 'p95', 'MRR@10'])],
  COUNTS.map((count) => [
    String(count),
    ...['ours-small', 'ours-large'].flatMap((name) => {
      const { readyMs, p50, p95, mrr, judged } = figuresOf(name, count)
      return [...[readyMs, p50, p95].map((ms) => ms.toPrecision(3)), judged < 1 ? '–' : mrr.toFixed(3)]
    }),
  ]),
)
