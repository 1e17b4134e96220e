import Fuse from 'fuse.js'
import { foldWords } from '../../matching/lexer.js'
import type { Article } from '../../pack/schema.js'
import { isAlike } from '../alike.js'

/** An article as the engine reads it: short fields only, since long ones cost time and find no more. */
interface Entry {
  item: Article
  title: string
  alsoAskedAs: string[]
  themes: string[]
  questions: string[]
  summary: string
}

/** Ranks articles for query words already folded; `score` is 1 at best, 0 at worst. */
export interface Engine {
  find(words: readonly string[], limit: number): { item: Article; score: number }[]
}

/** Fuzzy search for up to a few hundred articles, ready at once and without an index file. */
export function createFuseEngine(articles: readonly Article[]): Engine {
  const fuse = new Fuse(articles.map(toEntry), {
    keys: [
      { name: 'title', weight: 4 },
      { name: 'alsoAskedAs', weight: 3 },
      { name: 'themes', weight: 2 },
      { name: 'questions', weight: 2 },
      { name: 'summary', weight: 2 },
    ] satisfies { name: keyof Entry; weight: number }[],
    useTokenSearch: true,
    threshold: 0.25,
    includeScore: true,
  })
  return {
    find: (words, limit) =>
      fuse
        .search(words.join(' '))
        .filter(({ item }) => holdsAny(item, words))
        .slice(0, limit)
        .map(({ item, score = 1 }) => ({ item: item.item, score: 1 - score })),
  }
}

function toEntry(item: Article): Entry {
  const fold = (text: string) => foldWords(text).join(' ')
  return {
    item,
    title: fold(item.title),
    alsoAskedAs: item.alsoAskedAs.map(fold),
    themes: item.themes.map(fold),
    questions: 'questions' in item ? item.questions.map(fold) : [],
    summary: fold(item.summary),
  }
}

/** Fuse also finds words that only share letters: a hit must hold a word someone could have meant. */
function holdsAny(
  { title, alsoAskedAs, themes, questions, summary }: Entry,
  wanted: readonly string[],
): boolean {
  const words = [title, ...alsoAskedAs, ...themes, ...questions, summary].join(' ').split(' ')
  return words.some((word) => wanted.some((other) => isAlike(word, other)))
}
