import type { Entry } from './engines/large.js'
import type { Field, Line } from './reading.js'
import { stopWords } from './stop-words.js'

type Place = Exclude<keyof Entry, 'id'>

/** Where MiniSearch keeps a field. */
const PLACES: Readonly<Record<Field, Place>> = {
  title: 'title',
  alsoAskedAs: 'asked',
  themes: 'asked',
  summary: 'short',
  questions: 'short',
  body: 'long',
  phrases: 'long',
}

/** Fields in which small words are kept, since titles and questions are full of them. */
const SHORT: ReadonlySet<Field> = new Set(['title', 'alsoAskedAs'])

/** Counts the words of a library's articles, one article after the other. */
export class Census {
  readonly words = new Map<string, number>()

  /** Counts an article, and gives it as an index reads it: each stem once, in the first of the fields that holds it. */
  take(lines: readonly Line[], id: number): Entry {
    const own = new Set<string>()
    const placed = new Set<string>()
    const stems: Record<Place, string[]> = { title: [], asked: [], short: [], long: [] }
    for (const { field, words, stems: lineStems } of lines) {
      words.forEach((word, at) => {
        own.add(word)
        const stemmed = lineStems[at]!
        if (placed.has(stemmed) || (stopWords.has(word) && !SHORT.has(field))) return
        placed.add(stemmed)
        stems[PLACES[field]].push(stemmed)
      })
    }
    for (const word of own) this.words.set(word, (this.words.get(word) ?? 0) + 1)
    const joined = (place: Place) => stems[place].join(' ')
    return {
      id,
      title: joined('title'),
      asked: joined('asked'),
      short: joined('short'),
      long: joined('long'),
    }
  }
}
