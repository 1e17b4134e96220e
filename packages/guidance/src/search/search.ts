import type { Span } from '../matching/span.js'
import { articlesOf } from '../pack/articles.js'
import type { Article, Pack } from '../pack/schema.js'
import { createFuseEngine } from './engines/fuse.js'
import { Glossary } from './glossary.js'
import { highlight } from './highlight.js'
import { queryWords } from './query.js'

export interface Highlight extends Span {
  field: 'title' | 'summary'
}

export interface Hit {
  item: Article
  /** 1 at best, 0 at worst. */
  score: number
  /** Words found, as UTF-16 offsets into the item's field. */
  highlights: Highlight[]
}

export interface Search {
  /** The best hits first; none for a query without words to look for. */
  query(text: string, options?: { limit?: number }): Hit[]
}

const DEFAULT_LIMIT = 10

/** Searches a pack's messages, briefings, tools and checklists. */
export function createSearch(pack: Pack): Search {
  const engine = createFuseEngine(articlesOf(pack))
  const glossary = new Glossary(pack.glossary)
  return {
    query(text, { limit = DEFAULT_LIMIT } = {}) {
      const words = queryWords(text, glossary)
      if (words.length === 0) return []
      return engine.find(words, limit).map(({ item, score }) => ({
        item,
        score,
        highlights: [...marks(item, 'title', words), ...marks(item, 'summary', words)],
      }))
    },
  }
}

function marks(item: Article, field: Highlight['field'], words: readonly string[]): Highlight[] {
  return highlight(item[field], words).map((span) => ({ field, ...span }))
}
