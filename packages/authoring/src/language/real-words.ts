import { Typos } from '@practice-guidance/guidance'
import { englishWords } from './english.js'

/** English words that would be taken for typos of the pack's words, in order. */
export function realWordsNear(words: ReadonlySet<string>, abbreviations: ReadonlySet<string>): string[] {
  const typos = new Typos({ words, abbreviations, realWords: new Set() })
  const near = englishWords()
    .map((word) => word.replaceAll("'", '').toLowerCase())
    .filter((word) => !words.has(word) && typos.correct(word))
  return [...new Set(near)].sort()
}
