import lunr from 'lunr'
import { documentsOf, FIELDS, LIMIT } from './engine.mjs'

/** With one slip and unfinished words, which its guide adds to a query by hand. @type {import('./engine.mjs').Engine} */
export const engine = {
  async build(pack) {
    return indexOf(
      lunr((builder) => {
        builder.ref('id')
        for (const field of FIELDS) builder.field(field)
        for (const document of documentsOf(pack)) builder.add(document)
      }),
    )
  },
  load: async (text) => indexOf(lunr.Index.load(JSON.parse(text))),
}

/** @param {lunr.Index} index */
function indexOf(index) {
  const find = (/** @type {string} */ q) => {
    const words = lunr.tokenizer(q).map(String)
    const hits = index.query((query) => {
      for (const word of words) {
        query.term(word, { boost: 10 })
        query.term(word, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false, boost: 2 })
        query.term(word, { editDistance: 1, usePipeline: false })
      }
    })
    return hits.slice(0, LIMIT).map(({ ref }) => ref)
  }
  return { find, save: async () => JSON.stringify(index) }
}
