import { syllable } from 'syllable'
import type { VFile } from 'vfile'
import { warn } from '../content/faults.js'
import type { Sentence } from './sentences.js'

/** Oldest reading age, in years, that is not warned of: most adults read this with ease. */
export const READING_AGE_LIMIT = 14

/** Most words in a sentence that is not warned of. */
const SENTENCE_LIMIT = 28

/** How many of the hardest sentences a warning names. */
const NAMED = 3

/** Warns of sentences too long to follow at once. */
export function checkSentences(file: VFile, sentences: readonly Sentence[]): void {
  for (const { words, place } of sentences) {
    if (words.length <= SENTENCE_LIMIT) continue
    const what = `This sentence has ${words.length} words; more than ${SENTENCE_LIMIT} are hard to follow`
    warn(file, { rule: 'long-sentence', what, mend: 'Make it two, or a list.', place })
  }
}

/** Warns when the prose of a file is hard to read, and names what to shorten first. */
export function checkReadingAge(file: VFile, sentences: readonly Sentence[]): void {
  const age = readingAge(sentences)
  if (age === undefined || age <= READING_AGE_LIMIT) return
  const hardest = sentences
    .map((sentence) => ({ ...sentence, place: sentence.place, age: readingAge([sentence]) ?? 0 }))
    .filter(({ age }) => age > READING_AGE_LIMIT)
    .sort((a, b) => b.age - a.age)
    .slice(0, NAMED)
  const named = hardest.map(({ text, place }) => `${place.line}:${place.column} "${shortened(text)}"`)
  warn(file, {
    rule: 'reading-age',
    what: `The reading age is ${age.toFixed(1)} years; the most is ${READING_AGE_LIMIT}`,
    mend: `Use shorter words and sentences, first at ${named.join(', ')}.`,
    place: hardest[0]?.place,
  })
}

/** The age in years at which most people can read this (Flesch-Kincaid grade and 5); nothing without a sentence. */
export function readingAge(sentences: readonly Sentence[]): number | undefined {
  const words = sentences.flatMap(({ words }) => words)
  if (words.length === 0) return undefined
  const syllables = words.reduce((sum, { folded }) => sum + syllablesIn(folded), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59 + 5
}

const counted = new Map<string, number>()

function syllablesIn(word: string): number {
  let count = counted.get(word)
  if (count === undefined) counted.set(word, (count = syllable(word)))
  return count
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text)
