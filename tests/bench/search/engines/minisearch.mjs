import MiniSearch from 'minisearch'
import { documentsOf, FIELDS, LIMIT } from './engine.mjs'

const options = { fields: [...FIELDS] }

/** Defaults: whole words, no slips. @type {import('./engine.mjs').Engine} */
export const engine = {
  async build(pack) {
    const index = new MiniSearch(options)
    index.addAll(documentsOf(pack))
    return indexOf(index)
  },
  load: async (text) => indexOf(MiniSearch.loadJSON(text, options)),
}

/** @param {MiniSearch} index */
function indexOf(index) {
  return {
    find: (/** @type {string} */ q) =>
      index
        .search(q)
        .slice(0, LIMIT)
        .map(({ id }) => String(id)),
    save: async () => JSON.stringify(index),
  }
}
