import type { Point } from '../content/yaml-source.js'
import type { Passage } from './passages.js'
import { type Word, wordsIn } from './words.js'

export interface Sentence {
  text: string
  words: readonly Word[]
  place: Point
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** Fewest words of what counts as a sentence: less is a label. */
const LEAST_WORDS = 3

/** The sentences of prose; titles and headings are none. A list item without a full stop is a sentence of its own. */
export function sentencesOf(passages: readonly Passage[]): Sentence[] {
  return passages
    .filter(({ kind }) => kind === 'summary' || kind === 'paragraph')
    .flatMap(({ text, placeOf }) =>
      Array.from(segmenter.segment(text), ({ segment, index }) => ({
        text: segment.trim().replace(/\s+/g, ' '),
        words: wordsIn(segment),
        at: index + segment.search(/\S/),
      }))
        .filter(({ words }) => words.length >= LEAST_WORDS)
        .map(({ at, ...sentence }) => ({
          ...sentence,
          get place() {
            return placeOf(at)
          },
        })),
    )
}
