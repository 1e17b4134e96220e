/**
 * A query somebody has judged.
 * @typedef {object} JudgedQuery
 * @property {string} id
 * @property {string} kind what kind of query it is, such as "typo"
 * @property {string} q
 * @property {Readonly<Record<string, number>>} relevant ids of what it should find: 2 is wanted, 1 is also useful; none means
 *   that nothing should be found
 */

/** Results looked at, as on a first screen. */
export const DEPTH = 10

const WANTED = 2

/** How well queries that want something are answered. */
export class Relevance {
  queries = 0
  #reciprocal = 0
  #gained = 0

  /** @param {number} reciprocal @param {number} gained */
  add(reciprocal, gained) {
    this.queries += 1
    this.#reciprocal += reciprocal
    this.#gained += gained
  }

  /** MRR@10: mean of 1/rank of the first wanted result; 1 when no query was asked. */
  get mrr() {
    return mean(this.#reciprocal, this.queries)
  }

  /** nDCG@10: mean share of the gain that the best order would have; 1 when no query was asked. */
  get ndcg() {
    return mean(this.#gained, this.queries)
  }
}

/** @typedef {{ query: JudgedQuery, found: readonly string[] }} Miss */

/**
 * @param {readonly JudgedQuery[]} queries
 * @param {(q: string) => readonly string[]} find ids of what a query finds, the best first
 */
export function scoreQueries(queries, find) {
  const whole = new Relevance()
  /** @type {Map<string, Relevance>} */
  const byKind = new Map()
  /** @type {Miss[]} */
  const misses = []
  let unwanted = 0
  let silent = 0
  for (const query of queries) {
    const found = find(query.q).slice(0, DEPTH)
    if (Object.keys(query.relevant).length === 0) {
      unwanted += 1
      if (found.length === 0) silent += 1
      else misses.push({ query, found })
      continue
    }
    const rank = found.findIndex((id) => query.relevant[id] === WANTED)
    const kind = byKind.get(query.kind) ?? new Relevance()
    byKind.set(query.kind, kind)
    for (const score of [whole, kind]) score.add(rank < 0 ? 0 : 1 / (rank + 1), shareOfGain(query, found))
    if (rank !== 0) misses.push({ query, found })
  }
  /** Share of queries that want nothing and got nothing; 1 when there is none. */
  const silence = mean(silent, unwanted)
  return { whole, byKind, silence, unwanted, misses }
}

/** @param {JudgedQuery} query @param {readonly string[]} found */
function shareOfGain({ relevant }, found) {
  const best = Object.values(relevant)
    .sort((a, b) => b - a)
    .slice(0, DEPTH)
  return gain(found.map((id) => relevant[id] ?? 0)) / gain(best)
}

/** Discounted cumulative gain. @param {readonly number[]} grades in the order of the results */
function gain(grades) {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)
}

/** @param {number} sum @param {number} count */
function mean(sum, count) {
  return count > 0 ? sum / count : 1
}
