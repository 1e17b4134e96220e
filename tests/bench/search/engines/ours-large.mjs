import MiniSearch from 'minisearch'
import { largeLibrary } from '../../../../packages/guidance/dist/search/libraries.js'
import { searchIn } from '../../../../packages/guidance/dist/search/search.js'
import { indexPack } from '../../../../packages/guidance/dist/search/search-index.js'
import { indexOf } from './ours.mjs'

/** What large libraries get, whatever the size. @type {import('./engine.mjs').Engine} */
export const engine = {
  build: async (pack) => indexOf(searchIn(largeLibrary(pack, indexPack(MiniSearch, pack)))),
}
