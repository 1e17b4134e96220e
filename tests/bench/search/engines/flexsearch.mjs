import { Document } from 'flexsearch'
import { documentsOf, FIELDS, LIMIT } from './engine.mjs'

const options = { document: { id: 'id', index: [...FIELDS] }, tokenize: /** @type {const} */ ('forward') }

/** Forward tokens, so that unfinished words are found; results of the fields merged. @type {import('./engine.mjs').Engine} */
export const engine = {
  async build(pack) {
    const index = new Document(options)
    for (const document of documentsOf(pack)) index.add(document)
    return indexOf(index)
  },
  async load(text) {
    const index = new Document(options)
    for (const [key, part] of /** @type {[string, string][]} */ (JSON.parse(text))) index.import(key, part)
    return indexOf(index)
  },
}

/** @param {Document} index */
function indexOf(index) {
  return {
    async find(/** @type {string} */ q) {
      const hits = /** @type {{ id: string }[]} */ (
        await index.search(q, { limit: LIMIT, merge: true, suggest: true })
      )
      return hits.slice(0, LIMIT).map(({ id }) => String(id))
    },
    async save() {
      /** @type {[string, string][]} */
      const parts = []
      await index.export((key, part) => void parts.push([key, part]))
      return JSON.stringify(parts)
    },
  }
}
