import type MiniSearch from 'minisearch'
import type { AsPlainObject } from 'minisearch'
import { articlesOf } from '../pack/articles.js'
import type { Pack } from '../pack/schema.js'
import { Census } from './census.js'
import { type Index, indexOptions } from './engines/large.js'
import { Lexicon } from './lexicon.js'
import { linesOf } from './reading.js'

export const INDEX_FORMAT = 'practice-guidance/search@1'

/** What a search over a large library needs, made beforehand. Plain JSON. */
export interface SearchIndex {
  format: typeof INDEX_FORMAT
  /** The pack it was made from: it answers for no other. */
  pack: { id: string; version: string; articles: number }
  /** Words of the library, each with the number of articles that hold it. */
  words: [string, number][]
  /** As MiniSearch writes it, but for its postings. */
  index: Omit<AsPlainObject, 'index'>
  /** Each word of the index with the articles that hold it, by field: the steps from one number to the next, in base 36. */
  postings: [string, Record<string, string>][]
}

/** An index that this version cannot read, or that was made from another pack. */
export class SearchIndexError extends Error {
  override name = 'SearchIndexError'
}

/** An index and the words in it. */
export interface Indexed {
  index: Index
  lexicon: Lexicon
}

/** MiniSearch itself, which only large libraries load. */
export type MiniSearchClass = typeof MiniSearch

export function indexPack(
  Engine: MiniSearchClass,
  pack: Pack,
): Indexed & { words: ReadonlyMap<string, number> } {
  const items = articlesOf(pack)
  const census = new Census()
  const index = new Engine(indexOptions)
  items.forEach((item, id) => index.add(census.take(linesOf(item), id)))
  return { index, words: census.words, lexicon: new Lexicon(census.words, items.length) }
}

/** The same a part at a time, so that a page stays alive meanwhile. */
export async function indexPackInParts(Engine: MiniSearchClass, pack: Pack): Promise<Indexed> {
  const items = articlesOf(pack)
  const census = new Census()
  const index = new Engine(indexOptions)
  for (let from = 0; from < items.length; from += PART) {
    const part = items.slice(from, from + PART).map((item, at) => census.take(linesOf(item), from + at))
    await index.addAllAsync(part, { chunkSize: PART })
  }
  return { index, lexicon: new Lexicon(census.words, items.length) }
}

/** Articles indexed before the page gets its turn: about 10 ms of work. */
const PART = 50

/** @throws SearchIndexError */
export function readIndex(Engine: MiniSearchClass, pack: Pack, made: SearchIndex): Indexed {
  const articles = articlesOf(pack).length
  if (made.format !== INDEX_FORMAT)
    throw new SearchIndexError(`The search index must have the format ${INDEX_FORMAT}`)
  if (made.pack.id !== pack.id || made.pack.version !== pack.version || made.pack.articles !== articles) {
    throw new SearchIndexError(
      `The search index was made from ${made.pack.id} ${made.pack.version}, not from ${pack.id} ${pack.version}: build it again`,
    )
  }
  return {
    index: Engine.loadJS(unpacked(made), indexOptions),
    lexicon: new Lexicon(new Map(made.words), articles),
  }
}

/** An index as it is written. Its entries hold each word once, so only where is kept, and not how often. */
export function packed({ index, ...rest }: AsPlainObject): Pick<SearchIndex, 'index' | 'postings'> {
  const postings = index.map(([word, fields]): [string, Record<string, string>] => [
    word,
    mapped(fields, (articles) => {
      let last = 0
      const steps = Object.keys(articles).map((article) => {
        const step = Number(article) - last
        last = Number(article)
        return step.toString(36)
      })
      return steps.join(' ')
    }),
  ])
  return { index: rest, postings }
}

function unpacked({ index, postings }: SearchIndex): AsPlainObject {
  const entries = postings.map(([word, fields]): AsPlainObject['index'][number] => [
    word,
    mapped(fields, (steps) => {
      const articles: Record<string, number> = {}
      let last = 0
      for (const step of steps.split(' ')) articles[(last += parseInt(step, 36))] = 1
      return articles
    }),
  ])
  return { ...index, index: entries }
}

function mapped<From, To>(record: Record<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
