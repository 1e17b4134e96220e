import type { Matcher } from '../matching/matcher.js'
import { articlesOf } from '../pack/articles.js'
import type { Pack } from '../pack/schema.js'
import { largeLibrary, SMALL_LIBRARY, smallLibrary } from './libraries.js'
import { type Search, searchIn } from './search.js'
import { indexPackInParts, readIndex, type SearchIndex } from './search-index.js'

export interface LoadOptions {
  /** Made by `buildSearchIndex` from this pack. */
  index?: SearchIndex
  /** Whether messages are also known by the phrases of their prompts, which are loaded behind the first answers. */
  sentences?: boolean
}

/**
 * As `createSearch`, for a page: MiniSearch is loaded for a large library only, and its index made a part at a time.
 *
 * @throws SearchIndexError for an index of another pack.
 */
export async function loadSearch(pack: Pack, { index, sentences }: LoadOptions = {}): Promise<Search> {
  if (articlesOf(pack).length <= SMALL_LIBRARY) {
    return searchIn(smallLibrary(pack, sentences ? laterPhrasesOf(pack) : () => new Set()))
  }
  const MiniSearch = await import('minisearch').then((module) => module.default).catch(() => undefined)
  // Slow, but right, where the file beside this one is missing.
  if (!MiniSearch) return searchIn(smallLibrary(pack, () => new Set()))
  return searchIn(
    largeLibrary(pack, index ? readIndex(MiniSearch, pack, index) : await indexPackInParts(MiniSearch, pack)),
  )
}

function laterPhrasesOf(pack: Pack): (text: string) => Set<string> {
  let create: (() => Matcher) | undefined
  let matcher: Matcher | undefined
  void import('../matching/matcher.js').then(
    ({ createMatcher }) => (create = () => createMatcher(pack)),
    () => undefined,
  )
  return (text) => {
    matcher ??= create?.()
    return new Set(matcher?.match(text).map(({ message }) => message))
  }
}
