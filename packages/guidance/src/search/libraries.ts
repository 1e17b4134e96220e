import { articlesOf } from '../pack/articles.js'
import type { Article, Pack } from '../pack/schema.js'
import { createLargeEngine } from './engines/large.js'
import { createSmallEngine } from './engines/small.js'
import { Census } from './census.js'
import { Glossary } from './glossary.js'
import { Lexicon } from './lexicon.js'
import { Reading } from './reading.js'
import type { Library } from './search.js'
import type { Indexed } from './search-index.js'

/**
 * Up to here fuse.js answers before anyone notices: 95 of 100 queries within 13 ms on a busy machine. MiniSearch was the
 * faster at every size tried, but is one more file for a page to load.
 */
export const SMALL_LIBRARY = 300
/** Readings of a large library kept at hand: about 10 kB each. */
const READINGS_KEPT = 400

export function smallLibrary(pack: Pack, recognise: Library['recognise']): Library {
  const items = articlesOf(pack)
  const census = new Census()
  const readings = items.map((item, id) => {
    const reading = new Reading(item)
    census.take(reading.lines, id)
    return reading
  })
  const lexicon = new Lexicon(census.words, items.length)
  return {
    pack,
    items,
    lexicon,
    glossary: new Glossary(pack.glossary),
    engine: createSmallEngine(readings, lexicon),
    reading: (article) => readings[article]!,
    recognise,
  }
}

export function largeLibrary(pack: Pack, { index, lexicon }: Indexed): Library {
  const items = articlesOf(pack)
  return {
    pack,
    items,
    lexicon,
    glossary: new Glossary(pack.glossary),
    engine: createLargeEngine(index, lexicon),
    reading: keptReadings(items),
    recognise: () => new Set(),
  }
}

/** Reads an article when it is first asked for, and forgets the one read first when there are many. */
function keptReadings(items: readonly Article[]): (article: number) => Reading {
  const kept = new Map<number, Reading>()
  return (article) => {
    const known = kept.get(article)
    if (known) return known
    const reading = new Reading(items[article]!)
    if (kept.size >= READINGS_KEPT) kept.delete(kept.keys().next().value!)
    kept.set(article, reading)
    return reading
  }
}
