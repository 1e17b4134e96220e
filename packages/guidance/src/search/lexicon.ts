import { stem } from './stem.js'
import { ONE_SLIP, slips, slipsAllowed } from './typo.js'

/** Completions looked at for the beginning of a word: a single letter may begin thousands. */
const MOST_COMPLETIONS = 40

/** The words of a library, and how many of its articles hold each. */
export class Lexicon {
  /** Sorted, so that words with one beginning stand together. */
  readonly #words: readonly string[]
  readonly #counts: ReadonlyMap<string, number>
  readonly #articles: number

  /** `words` are folded, each with the number of articles that hold it. */
  constructor(words: ReadonlyMap<string, number>, articles: number) {
    this.#words = [...words.keys()].sort()
    this.#articles = articles
    const counts = new Map<string, number>()
    for (const [word, count] of words) {
      const stemmed = stem(word)
      counts.set(stemmed, Math.max(counts.get(stemmed) ?? 0, count))
    }
    this.#counts = counts
  }

  has(stemmed: string): boolean {
    return this.#counts.has(stemmed)
  }

  articlesWith(stemmed: string): number {
    return this.#counts.get(stemmed) ?? 0
  }

  /** How much finding a word tells, as natural logarithm: the fewer articles hold it, the more. */
  weight(stemmed: string): number {
    return Math.log(1 + this.#articles / (this.#counts.get(stemmed) ?? 0.5))
  }

  /** Stems of words that begin so, the most common first. */
  completions(beginning: string): string[] {
    const found = new Set<string>()
    for (let at = this.#firstFrom(beginning); this.#words[at]?.startsWith(beginning); at += 1) {
      found.add(stem(this.#words[at]!))
    }
    return [...found].sort((a, b) => this.articlesWith(b) - this.articlesWith(a)).slice(0, MOST_COMPLETIONS)
  }

  /** What a word that the library does not hold was meant to be: the likeliest first, each as it is written. */
  corrections(word: string): string[] {
    let fewest = slipsAllowed(word)
    let found: string[] = []
    if (fewest === 0) return found
    for (const other of this.#words) {
      if (other.length < ONE_SLIP) continue
      const apart = slips(word, other, fewest)
      if (apart > fewest) continue
      if (apart < fewest) found = []
      fewest = apart
      found.push(other)
    }
    return found.sort((a, b) => this.articlesWith(stem(b)) - this.articlesWith(stem(a)))
  }

  /** The place of the first word that is not before `beginning`. */
  #firstFrom(beginning: string): number {
    let low = 0
    let high = this.#words.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#words[middle]! < beginning) low = middle + 1
      else high = middle
    }
    return low
  }
}
