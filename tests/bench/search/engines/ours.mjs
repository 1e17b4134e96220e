import { buildSearchIndex, createSearch } from '@practice-guidance/guidance'
import { LIMIT } from './engine.mjs'

/** @type {import('./engine.mjs').Engine} */
export const engine = {
  async build(pack) {
    const save = async () => JSON.stringify(buildSearchIndex(pack))
    return { ...indexOf(createSearch(pack)), save }
  },
  load: async (text, pack) => indexOf(createSearch(pack, { index: JSON.parse(text) })),
}

/** @param {Pick<import('@practice-guidance/guidance').Search, 'query'>} search @returns {import('./engine.mjs').Index} */
export function indexOf(search) {
  return { find: (q) => search.query(q, { limit: LIMIT }).map(({ item }) => item.id) }
}
