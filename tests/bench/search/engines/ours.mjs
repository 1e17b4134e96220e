import { createSearch } from '@practice-guidance/guidance'
import { LIMIT } from './engine.mjs'

/** @type {import('./engine.mjs').Engine} */
export const engine = {
  async build(pack) {
    const search = createSearch(pack)
    return { find: (q) => search.query(q, { limit: LIMIT }).map(({ item }) => item.id) }
  },
}
