import { createSearch } from '@practice-guidance/guidance'
import { DEPTH, scoreQueries } from './score-queries.mjs'
import { printTable } from './table.mjs'

/** Makes what prints the figures of judged queries. @param {import('@practice-guidance/guidance').Pack} pack @param {boolean} showMisses */
export function queriesReporter(pack, showMisses) {
  const search = createSearch(pack)
  const find = (/** @type {string} */ q) => search.query(q, { limit: DEPTH }).map(({ item }) => item.id)
  return (/** @type {import('./score-queries.mjs').JudgedQuery[]} */ queries) => {
    const { whole, byKind, silence, unwanted, misses } = scoreQueries(queries, find)
    printTable(
      ['', 'queries', 'MRR@10', 'nDCG@10'],
      [['all', ...figures(whole)], ...[...byKind].map(([kind, relevance]) => [kind, ...figures(relevance)])],
    )
    console.log(`\nSilent when nothing fits: ${silence.toFixed(3)} of ${unwanted} queries`)
    if (showMisses) printMisses(misses)
  }
}

/** @param {import('./score-queries.mjs').Miss[]} misses */
function printMisses(misses) {
  for (const { query, found } of misses) {
    const wanted = Object.keys(query.relevant).join(', ') || '(nothing)'
    console.log(`\n${query.id} [${query.kind}] ${query.q}`)
    console.log(`  wanted ${wanted}\n  found  ${found.slice(0, 5).join(', ') || '(nothing)'}`)
  }
}

/** @param {import('./score-queries.mjs').Relevance} relevance */
function figures({ queries, mrr, ndcg }) {
  return [String(queries), mrr.toFixed(3), ndcg.toFixed(3)]
}
