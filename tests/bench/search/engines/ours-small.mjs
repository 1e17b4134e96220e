import { createMatcher } from '@practice-guidance/guidance'
import { smallLibrary } from '../../../../packages/guidance/dist/search/libraries.js'
import { searchIn } from '../../../../packages/guidance/dist/search/search.js'
import { indexOf } from './ours.mjs'

/** What small libraries get, whatever the size. @type {import('./engine.mjs').Engine} */
export const engine = {
  async build(pack) {
    const matcher = createMatcher(pack)
    const recognise = (/** @type {string} */ text) =>
      new Set(matcher.match(text).map(({ message }) => message))
    return indexOf(searchIn(smallLibrary(pack, recognise)))
  },
}
