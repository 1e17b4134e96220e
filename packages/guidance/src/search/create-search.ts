import MiniSearch from 'minisearch'
import { createMatcher, type Matcher } from '../matching/matcher.js'
import { articlesOf } from '../pack/articles.js'
import type { Pack } from '../pack/schema.js'
import { largeLibrary, SMALL_LIBRARY, smallLibrary } from './libraries.js'
import { type Search, searchIn } from './search.js'
import { INDEX_FORMAT, indexPack, packed, readIndex, type SearchIndex } from './search-index.js'

/**
 * Searches a pack's messages, briefings, tools and checklists: with fuse.js up to `SMALL_LIBRARY` articles, with MiniSearch
 * above. An `index` made by `buildSearchIndex` spares a large library the making of one; a small one does not need it.
 * Holds both engines; a page should load what it needs with `loadSearch`.
 *
 * @throws SearchIndexError for an index of another pack.
 */
export function createSearch(pack: Pack, { index }: { index?: SearchIndex } = {}): Search {
  if (articlesOf(pack).length <= SMALL_LIBRARY) return searchIn(smallLibrary(pack, phrasesOf(pack)))
  return searchIn(
    largeLibrary(pack, index ? readIndex(MiniSearch, pack, index) : indexPack(MiniSearch, pack)),
  )
}

/** An index for `createSearch` and `loadSearch`, as plain JSON. */
export function buildSearchIndex(pack: Pack): SearchIndex {
  const { index, words } = indexPack(MiniSearch, pack)
  return {
    format: INDEX_FORMAT,
    pack: { id: pack.id, version: pack.version, articles: articlesOf(pack).length },
    words: [...words],
    ...packed(index.toJSON()),
  }
}

/** Reads the pack's phrases when a sentence is first looked for: most searches are a word or two. */
function phrasesOf(pack: Pack): (text: string) => Set<string> {
  let matcher: Matcher | undefined
  return (text) => new Set((matcher ??= createMatcher(pack)).match(text).map(({ message }) => message))
}
