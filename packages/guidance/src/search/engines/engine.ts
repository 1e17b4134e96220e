import type { Lexicon } from '../lexicon.js'
import type { Query } from '../query.js'

/** Finds the articles worth judging. The ranking, which all engines share, decides their order and whether any is an answer. */
export interface Engine {
  /** Numbers of at most that many articles, of those that `wanted` accepts, the likeliest first. */
  candidates(query: Query, most: number, wanted: (article: number) => boolean): number[]
}

/** What an article may be found by: stems that the library holds, each with how much it counts, the weightiest first. */
export function stemsSought({ words, otherwise }: Query, lexicon: Lexicon): [string, number][] {
  const stems = new Map<string, number>()
  const add = (stemmed: string, weight: number) => {
    if (lexicon.has(stemmed)) stems.set(stemmed, Math.max(stems.get(stemmed) ?? 0, weight))
  }
  for (const { forms, weight } of words) for (const [form, share] of forms) add(form, share * weight)
  for (const { from, to, stems: others, sureness } of otherwise) {
    const weight = words.slice(from, to).reduce((sum, word) => sum + word.weight, 0)
    for (const stemmed of others) add(stemmed, (sureness * weight) / others.length)
  }
  return [...stems].sort(([, a], [, b]) => b - a)
}
