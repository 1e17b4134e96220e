import Fuse from 'fuse.js'
import { documentsOf, FIELDS, LIMIT } from './engine.mjs'

const keys = [...FIELDS]

/** Defaults. @type {import('./engine.mjs').Engine} */
export const engine = {
  build: async (pack) => indexOf(new Fuse(documentsOf(pack), { keys })),
  load: async (text, pack) =>
    indexOf(new Fuse(documentsOf(pack), { keys }, Fuse.parseIndex(JSON.parse(text)))),
}

/** @param {Fuse<import('./engine.mjs').Document>} fuse */
function indexOf(fuse) {
  return {
    find: (/** @type {string} */ q) => fuse.search(q, { limit: LIMIT }).map(({ item }) => item.id),
    save: async () => JSON.stringify(fuse.getIndex()),
  }
}
