import type { Span } from '../matching/span.js'
import type { Query } from './query.js'
import { type Fit, partsHeld } from './ranking.js'
import type { Lexicon } from './lexicon.js'
import type { Field, Line, Reading } from './reading.js'
import { stem } from './stem.js'
import { stopWords } from './stop-words.js'
import { wordsIn } from './words.js'

/** Words found, as UTF-16 offsets into the title, the summary, or one text of the others. */
export type Highlight =
  | (Span & { field: 'title' | 'summary' })
  /** `part` counts `questions`, or what `passagesOf` gives for the body. */
  | (Span & { field: 'questions' | 'body'; part: number })

/** The passage that shows best why an article was found. */
export interface Snippet {
  text: string
  /** UTF-16 offsets into `text`. */
  highlights: Span[]
}

/** About as much of a passage as two lines hold, in UTF-16 units. */
const SNIPPET_LENGTH = 180
const SHOWN: ReadonlySet<Field> = new Set(['title', 'summary', 'questions', 'body'])

/** Marks what was found wherever a reader will see it. */
export function highlightsOf(reading: Reading, query: Query, found: Fit, lexicon: Lexicon): Highlight[] {
  const finder = marksIn(reading, query, lexicon)
  return [...found.held.keys()]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const line = reading.lines[at]!
      return finder(at).map((span) => asHighlight(line, span))
    })
    .filter((highlight) => highlight !== undefined)
}

function asHighlight({ field, part }: Line, span: Span): Highlight | undefined {
  if (field === 'title' || field === 'summary') return { field, ...span }
  if (field === 'questions' || field === 'body') return { field, part, ...span }
  return undefined
}

/** The best question or passage, where it holds what title and summary do not show. */
export function snippetOf(
  reading: Reading,
  query: Query,
  { held }: Fit,
  lexicon: Lexicon,
): Snippet | undefined {
  const shown = query.words.map(() => 0)
  for (const [at, shares] of held) {
    const { field } = reading.lines[at]!
    if (field === 'title' || field === 'summary')
      shares.forEach((share, word) => (shown[word] = Math.max(shown[word]!, share)))
  }
  let most = 0
  let best: number | undefined
  for (const [at, shares] of held) {
    const { field } = reading.lines[at]!
    if (field !== 'questions' && field !== 'body') continue
    const adds = shares.reduce(
      (sum, share, word) => sum + Math.max(0, share - shown[word]!) * query.words[word]!.weight,
      0,
    )
    if (adds > most) {
      most = adds
      best = at
    }
  }
  if (best === undefined) return undefined
  const marks = marksIn(reading, query, lexicon)(best)
  return marks.length > 0 ? cut(reading.lines[best]!.text, marks) : undefined
}

/** Finds the marks of one line of a reading. */
function marksIn(reading: Reading, { words, otherwise }: Query, lexicon: Lexicon): (line: number) => Span[] {
  const onlySmall = words.every(({ word }) => stopWords.has(word))
  const sought = words.filter(({ word }) => onlySmall || !stopWords.has(word))
  const terms = otherwise.map(({ stems }) => ({
    stems,
    lines: new Set(partsHeld(reading, stems, lexicon).map(([line]) => line)),
  }))
  return (at) => {
    const line = reading.lines[at]!
    if (!SHOWN.has(line.field)) return []
    const held = terms.filter(({ lines }) => lines.has(at)).flatMap(({ stems }) => stems)
    return wordsIn(line.text)
      .filter(({ word }) => {
        const stemmed = stem(word)
        return sought.some(({ forms }) => forms.has(stemmed)) || held.includes(stemmed)
      })
      .map(({ start, end }) => ({ start, end }))
  }
}

/** As much of a text as is shown, around its first mark. Never inside a word. */
function cut(text: string, marks: readonly Span[]): Snippet {
  if (text.length <= SNIPPET_LENGTH) return { text, highlights: [...marks] }
  const words = wordsIn(text)
  const first = marks[0]!
  const latest = text.length - SNIPPET_LENGTH
  const wanted = Math.min(Math.max(0, first.start - SNIPPET_LENGTH / 3), latest)
  const from = wanted === 0 ? 0 : (words.find(({ start }) => start >= wanted)?.start ?? first.start)
  const to = Math.max(
    first.end,
    words.findLast(({ end }) => end <= from + SNIPPET_LENGTH)?.end ?? text.length,
  )
  const whole = words.at(-1)?.end === to ? text.length : to
  const before = from > 0 ? '… ' : ''
  const after = whole < text.length ? ' …' : ''
  const by = before.length - from
  return {
    text: before + text.slice(from, whole) + after,
    highlights: marks
      .filter(({ start, end }) => start >= from && end <= whole)
      .map(({ start, end }) => ({ start: start + by, end: end + by })),
  }
}
