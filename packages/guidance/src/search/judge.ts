import { kindOf } from '../pack/articles.js'
import type { Article, Pack } from '../pack/schema.js'
import type { Query } from './query.js'
import { type Fit, fit, holdsPhrase } from './ranking.js'
import type { Field } from './reading.js'
import type { Library, SearchOptions } from './search.js'
import { stopWords } from './stop-words.js'

/** Articles judged, at least: those that the engine thinks likeliest. */
const JUDGED = 30
/** Fewer words are no sentence that somebody would write in a record. */
const SENTENCE = 3
/** As much of a pasted text as is read for phrases, in UTF-16 units. */
const PHRASES_WITHIN = 20_000
/** What a message is worth by its phrase alone. */
const RECOGNISED = 0.3
/** Fields that say what an article is about. */
const NAMES: ReadonlySet<Field> = new Set(['title', 'alsoAskedAs'])

export interface Judged {
  /** Its number in the library. */
  article: number
  found: Fit
  /** 1 at best, 0 at worst. */
  score: number
  /** How much of the query it answers, from 0 to 1. */
  answers: number
}

/** What answers a query, best first; nothing where all that is found is a word here and there. */
export function judge(library: Library, query: Query, text: string, options: SearchOptions): Judged[] {
  const judged = weigh(library, query, text, options)
  const answers = judged.filter((one) => one.answers >= needed(query))
  return quoting(answers.length > 0 ? answers : byTopic(judged, query, library), query, library)
}

/** Every article that may be an answer, best first. */
function weigh(library: Library, query: Query, text: string, options: SearchOptions): Judged[] {
  const { pack, items, lexicon, engine } = library
  const wanted = accepts(pack, options)
  const recognised =
    query.words.length >= SENTENCE
      ? library.recognise(text.slice(0, PHRASES_WITHIN))
      : (new Set() as ReadonlySet<string>)
  const isRecognised = (article: number) => recognised.has(items[article]!.id)
  const isWanted = (article: number) => wanted(items[article]!)
  const articles = new Set([
    ...[...items.keys()].filter((article) => isRecognised(article) && isWanted(article)),
    ...engine.candidates(query, Math.max(JUDGED, options.limit ?? 0), isWanted),
  ])
  return [...articles]
    .map((article) => {
      const found = fit(library.reading(article), query, lexicon)
      if (!isRecognised(article)) return { article, found, score: found.score, answers: found.answered }
      return { article, found, score: RECOGNISED + (1 - RECOGNISED) * found.score, answers: 1 }
    })
    .sort((a, b) => b.score - a.score)
}

/** How much of a query has to be answered. Few words are all meant; of a long text much is by the way. */
function needed({ pasted, telling }: Query): number {
  if (pasted) return 0.25
  if (telling > 6) return 0.35
  return telling > 3 ? 0.55 : 0.6
}

/** "neglect supervision fathers" is a list: no article answers it, but where each word names some, those do. */
function byTopic(judged: readonly Judged[], { words, pasted }: Query, library: Library): Judged[] {
  if (pasted) return []
  const names = ({ article, found }: Judged, word: number) =>
    [...found.held].some(
      ([line, shares]) => NAMES.has(library.reading(article).lines[line]!.field) && shares[word] === 1,
    )
  const telling = [...words.keys()].filter((word) => !stopWords.has(words[word]!.word))
  const isList = telling.every((word) => judged.some((one) => names(one, word)))
  return isList ? judged.filter((one) => telling.some((word) => names(one, word))) : []
}

/** Where an article holds every phrase in quotation marks, only such articles are answers. */
function quoting(judged: Judged[], { phrases }: Query, library: Library): Judged[] {
  if (phrases.length === 0) return judged
  const holding = judged.filter(({ article }) =>
    phrases.every((phrase) => holdsPhrase(library.reading(article), phrase)),
  )
  return holding.length > 0 ? holding : judged
}

function accepts(
  pack: Pack,
  { themes = [], kinds = [], audience = [] }: SearchOptions,
): (item: Article) => boolean {
  const any = <T>(asked: readonly T[], has: readonly T[]) =>
    asked.length === 0 || asked.some((one) => has.includes(one))
  return (item) =>
    any(themes, item.themes) &&
    any(audience, item.audience) &&
    (kinds.length === 0 || kinds.includes(kindOf(item.id, pack)))
}
