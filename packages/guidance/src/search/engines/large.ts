import type MiniSearch from 'minisearch'
import type { Options } from 'minisearch'
import type { Lexicon } from '../lexicon.js'
import { type Engine, stemsSought } from './engine.js'

/** An article as MiniSearch reads it: stems divided by spaces. */
export interface Entry {
  id: number
  title: string
  asked: string
  short: string
  long: string
}

export type Index = MiniSearch<Entry>

/** The same when an index is made and when it is read back. */
export const indexOptions: Options<Entry> = {
  fields: ['title', 'asked', 'short', 'long'] satisfies (keyof Entry)[],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
  searchOptions: { boost: { title: 4, asked: 3, short: 2, long: 1 } },
}

/**
 * Articles that the words of a query may lead to before the rest of the words is left to the ranking. The rarest words come
 * first, so a word that thousands share costs nothing where a rarer one was asked for with it.
 */
const ENOUGH = 1500

/** For thousands of articles: a MiniSearch index over all fields. */
export function createLargeEngine(index: Index, lexicon: Lexicon): Engine {
  return {
    candidates(query, most, wanted) {
      const weights = new Map<string, number>()
      let led = 0
      for (const [stemmed, weight] of stemsSought(query, lexicon)) {
        if (led > ENOUGH) break
        weights.set(stemmed, weight)
        led += lexicon.articlesWith(stemmed)
      }
      return index
        .search(
          { combineWith: 'OR', queries: [...weights.keys()] },
          {
            boostTerm: (term) => weights.get(term) ?? 1,
            filter: ({ id }) => wanted(Number(id)),
          },
        )
        .slice(0, most)
        .map(({ id }) => Number(id))
    },
  }
}
