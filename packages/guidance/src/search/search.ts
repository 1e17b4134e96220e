import type { Article, Pack } from '../pack/schema.js'
import type { ArticleKind } from '../pack/articles.js'
import { alsoCalled } from './also-called.js'
import type { Engine } from './engines/engine.js'
import type { Glossary } from './glossary.js'
import { type Highlight, highlightsOf, type Snippet, snippetOf } from './highlight.js'
import { judge } from './judge.js'
import type { Lexicon } from './lexicon.js'
import { readQuery } from './query.js'
import type { Reading } from './reading.js'
import { suggestion } from './suggestion.js'

export interface Hit {
  item: Article
  /** 1 at best, 0 at worst. */
  score: number
  /** Words found, as UTF-16 offsets into the item's texts. */
  highlights: Highlight[]
  /** A question or passage that shows more of what was asked than title and summary do. */
  snippet?: Snippet
  /** What the library calls what was asked, where it says it in other words. */
  alsoCalled: string[]
}

export interface SearchOptions {
  /** Most hits given; 10 without it. */
  limit?: number
  /** Only what has one of these themes, is of one of these kinds, or is for one of these readers. Empty lists ask nothing. */
  themes?: readonly string[]
  kinds?: readonly ArticleKind[]
  audience?: readonly string[]
}

export interface Search {
  /** The best hits first; none where nothing answers the query. Nothing about a query is kept. */
  query(text: string, options?: SearchOptions): Hit[]
  /** The query with its slips put right, if it has any: for "Did you mean". */
  suggest(text: string): string | undefined
}

/** What a search stands on, whichever engine it is. */
export interface Library {
  pack: Pack
  items: readonly Article[]
  lexicon: Lexicon
  glossary: Glossary
  engine: Engine
  reading(article: number): Reading
  /** Ids of messages whose phrases a text holds, as in a record. */
  recognise(text: string): ReadonlySet<string>
}

const DEFAULT_LIMIT = 10
export function searchIn(library: Library): Search {
  const { items, lexicon, glossary } = library
  return {
    query(text, options = {}) {
      const query = readQuery(text, lexicon, glossary)
      if (query.telling === 0) return []
      const { limit = DEFAULT_LIMIT } = options
      return judge(library, query, text, options)
        .slice(0, limit)
        .map(({ article, found, score }) => {
          const reading = library.reading(article)
          const snippet = snippetOf(reading, query, found, lexicon)
          return {
            item: items[article]!,
            score,
            highlights: highlightsOf(reading, query, found, lexicon),
            ...(snippet && { snippet }),
            alsoCalled: alsoCalled(reading, query, found, lexicon),
          }
        })
    },
    suggest: (text) => suggestion(text, readQuery(text, lexicon, glossary)),
  }
}
