import { mistakableFor } from '@practice-guidance/guidance'
import { englishWords } from './english.js'

/** English words that would be taken for typos of the pack's words, in order. */
export function realWordsNear(words: ReadonlySet<string>, abbreviations: ReadonlySet<string>): string[] {
  const isMistakable = mistakableFor(words, abbreviations)
  const near = englishWords()
    .map((word) => word.replaceAll("'", '').toLowerCase())
    .filter(isMistakable)
  return [...new Set(near)].sort()
}
