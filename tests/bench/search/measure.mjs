import { articlesOf } from '@practice-guidance/guidance'
import { scoreQueries } from '../../eval/score-queries.mjs'
import { processorTime } from '../clock.mjs'
import { stopwatch } from './stopwatch.mjs'
import { typedQueries } from './typed-queries.mjs'

/** A slow engine answers as many queries as it can in this processor time, a fair mix of them. */
const PATIENCE_MS = 2000
const TYPED = 200
/** Each query counts by its best try: other work on the machine only slows. */
const TRIES = 3
/** Shares no factor with the number of queries: steps through all of them, kinds mixed. */
const STRIDE = 37

/** @typedef {import('./engines/engine.mjs').Index} Index */

/** How well judged queries are answered. @param {Index} index @param {readonly import('../../eval/score-queries.mjs').JudgedQuery[]} judged */
export async function relevanceOf(index, judged) {
  /** @type {Map<string, readonly string[]>} */
  const found = new Map()
  await inTime(mixed(judged), async ({ q }) => void found.set(q, await index.find(q)))
  const asked = judged.filter(({ q }) => found.has(q))
  const { whole, byKind, silence } = scoreQueries(asked, (q) => found.get(q) ?? [])
  const kinds = Object.fromEntries([...byKind].map(([kind, { mrr }]) => [kind, mrr]))
  return { judged: asked.length / judged.length, mrr: whole.mrr, ndcg: whole.ndcg, silence, kinds }
}

/** How long typed queries take, in ms. @param {Index} index @param {import('@practice-guidance/guidance').Pack} pack */
export async function latencyOf(index, pack) {
  const queries = mixed(typedQueries(articlesOf(pack), TYPED))
  /** @type {number[]} */
  const best = []
  const tries = Array.from({ length: TRIES }, () => [...queries.entries()]).flat()
  await inTime(tries, async ([at, q]) => {
    const elapsed = stopwatch()
    await index.find(q)
    best[at] = Math.min(best[at] ?? Infinity, elapsed())
  })
  const sorted = best.toSorted((a, b) => a - b)
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
  return { asked: sorted.length / TYPED, p50: at(0.5), p95: at(0.95), max: at(1) }
}

/** @template T @param {readonly T[]} items @param {(item: T) => Promise<void>} run */
async function inTime(items, run) {
  const until = processorTime() + PATIENCE_MS
  for (const item of items) {
    if (processorTime() > until) return
    await run(item)
  }
}

/** @template T @param {readonly T[]} items */
function mixed(items) {
  return items.map((_, at) => /** @type {T} */ (items[((at + 1) * STRIDE) % items.length]))
}
