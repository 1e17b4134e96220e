import type { Article } from '../pack/schema.js'
import { passagesOf, questionsOf } from './passages.js'
import { stem } from './stem.js'
import { stopWords } from './stop-words.js'
import { foldedWords } from './words.js'

export type Field = 'title' | 'alsoAskedAs' | 'summary' | 'questions' | 'themes' | 'body' | 'phrases'

/** One text of an article; `part` counts the texts of its field. */
export interface Line {
  field: Field
  part: number
  text: string
  /** Its words, folded. */
  words: readonly string[]
  stems: readonly string[]
}

/** An article as search reads it: its lines, and which of them hold a word. */
export class Reading {
  readonly item: Article
  readonly lines: readonly Line[]
  readonly #places = new Map<string, number[]>()

  constructor(item: Article) {
    this.item = item
    this.lines = linesOf(item)
    this.lines.forEach(({ stems }, line) => {
      for (const stemmed of new Set(stems)) {
        const places = this.#places.get(stemmed)
        if (!places) this.#places.set(stemmed, [line])
        else places.push(line)
      }
    })
  }

  /** Numbers of the lines that hold a word, in order. */
  linesWith(stemmed: string): readonly number[] {
    return this.#places.get(stemmed) ?? []
  }
}

export function stemsOf(text: string): string[] {
  return foldedWords(text).map(stem)
}

/** The words of a text that something can be found by. */
export function tellingStems(text: string): string[] {
  return foldedWords(text)
    .filter((word) => !stopWords.has(word))
    .map(stem)
}

export function linesOf(item: Article): Line[] {
  return textsOf(item).flatMap(([field, texts]) =>
    texts.map((text, part) => {
      const words = foldedWords(text)
      return { field, part, text, words, stems: words.map(stem) }
    }),
  )
}

/** What an article is found by. */
function textsOf(item: Article): [Field, readonly string[]][] {
  return [
    ['title', [item.title]],
    ['alsoAskedAs', item.alsoAskedAs],
    ['summary', [item.summary]],
    ['questions', questionsOf(item)],
    ['themes', item.themes],
    ['body', passagesOf(item)],
    ['phrases', phrasesOf(item)],
  ]
}

/** What people write in a record when a message has something to say, without the terms' own marks and classes. */
function phrasesOf(item: Article): string[] {
  if (!('prompts' in item) || 'kind' in item) return []
  return item.prompts.map(({ any }) => any.join(' ').replace(/\*\d*|\{[\w-]+\}|\b[A-Z]{4,}\b/g, ' '))
}
