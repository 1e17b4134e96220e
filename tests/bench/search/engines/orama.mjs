import { create, insertMultiple, load, save, search } from '@orama/orama'
import { documentsOf, FIELDS, LIMIT } from './engine.mjs'

const schema = /** @type {const} */ ({
  id: 'string',
  title: 'string',
  alsoAskedAs: 'string',
  themes: 'string',
  questions: 'string',
  summary: 'string',
  body: 'string',
})

/** With a tolerance of one slip. @type {import('./engine.mjs').Engine} */
export const engine = {
  async build(pack) {
    const index = create({ schema })
    await insertMultiple(index, documentsOf(pack))
    return indexOf(index)
  },
  async load(text) {
    const index = create({ schema })
    load(index, JSON.parse(text))
    return indexOf(index)
  },
}

/** @param {import('@orama/orama').Orama<typeof schema>} index */
function indexOf(index) {
  return {
    async find(/** @type {string} */ q) {
      const { hits } = await search(index, { term: q, properties: [...FIELDS], tolerance: 1, limit: LIMIT })
      return hits.map(({ document }) => document.id)
    },
    save: async () => JSON.stringify(save(index)),
  }
}
