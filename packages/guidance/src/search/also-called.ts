import type { Lexicon } from './lexicon.js'
import type { Query } from './query.js'
import { type Fit, partsHeld } from './ranking.js'
import type { Reading } from './reading.js'

/** An alias is worth showing when it holds this much of what was asked. */
const MOSTLY = 0.6
const MOST_SHOWN = 2

/** What the article calls what was asked: a term of the glossary, or one of its aliases. Empty where its title says so. */
export function alsoCalled(reading: Reading, query: Query, { held, best }: Fit, lexicon: Lexicon): string[] {
  const { words, otherwise } = query
  const typed = (from: number, to: number) =>
    words.slice(from, to).every(({ forms }) => [...forms.keys()].some((form) => isShown(reading, form)))
  const terms = otherwise
    .filter(
      ({ term, from, to, stems }) =>
        term && !typed(from, to) && partsHeld(reading, stems, lexicon).length > 0,
    )
    .map(({ term = '' }) => term)
  return [...new Set([...terms, ...alias(reading, query, held, best)])].slice(0, MOST_SHOWN)
}

function alias(reading: Reading, { words }: Query, held: Fit['held'], best: number): string[] {
  const line = reading.lines[best]
  if (line?.field !== 'alsoAskedAs') return []
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  const asked = (held.get(best) ?? []).reduce((sum, share, word) => sum + share * words[word]!.weight, 0)
  return asked >= MOSTLY * total ? [line.text] : []
}

/** Whether a word stands where the list of results shows it. */
function isShown(reading: Reading, stemmed: string): boolean {
  return reading.linesWith(stemmed).some((line) => ['title', 'summary'].includes(reading.lines[line]!.field))
}
