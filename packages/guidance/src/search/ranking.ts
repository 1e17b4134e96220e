import type { Lexicon } from './lexicon.js'
import type { Query } from './query.js'
import type { Field, Line, Reading } from './reading.js'

/** How much a word says about an article, by the field that holds it. Settled on 300 judged queries; see tests/eval. */
const FIELDS: Readonly<Record<Field, number>> = {
  title: 1,
  alsoAskedAs: 0.95,
  summary: 0.8,
  questions: 0.75,
  themes: 0.5,
  body: 0.5,
  phrases: 0.5,
}
/** How far a word counts as answered, by the field: a long text holds most words by chance. */
const ANSWERED: Readonly<Partial<Record<Field, number>>> = { body: 0.8, phrases: 0.4 }
/** Share of a line's rank that is due to saying nothing else. */
const BREVITY = 0.4
/** What a word that the library knows, but the article does not hold, counts against it; an unknown one counts in full. */
const MISSED = 0.7
/** How far the words have to stand together in one line, and not scattered over the article. */
const TOGETHER = 0.2
/** A term of several words is held where this share of it is. */
const PART_OF_TERM = 0.5

/** How an article answers a query. */
export interface Fit {
  /** 1 at best, 0 at worst. */
  score: number
  /** How much of what was asked it answers, from 0 to 1; small, when only a word here and there is the same. */
  answered: number
  /** For each line that holds something asked: how far it holds each word. */
  held: ReadonlyMap<number, readonly number[]>
  /** The line that holds most of what was asked. */
  best: number
}

/** Judges how well an article answers a query: as a whole, and by its best line. */
export function fit(reading: Reading, query: Query, lexicon: Lexicon): Fit {
  const { words } = query
  const total = sum(words.map(({ weight }) => weight))
  const held = heldByLine(reading, query, lexicon)
  const ranked = words.map(() => 0)
  const answered = words.map(() => 0)
  let together = 0
  let best = 0
  let bestScore = 0
  for (const [at, shares] of held) {
    const line = reading.lines[at]!
    const answers = ANSWERED[line.field] ?? 1
    shares.forEach((share, word) => {
      ranked[word] = Math.max(ranked[word]!, share * FIELDS[line.field])
      answered[word] = Math.max(answered[word]!, share * answers)
    })
    const weight = sum(shares.map((share, word) => share * words[word]!.weight))
    together = Math.max(together, weight * answers)
    const score =
      FIELDS[line.field] * (weight / total) * (1 - BREVITY + BREVITY * brevity(line, query.stems, lexicon))
    if (score > bestScore) {
      best = at
      bestScore = score
    }
  }
  const demand = sum(
    words.map(({ weight, known }, word) => {
      const missed = 1 - answered[word]!
      return weight * (known ? 1 - missed * (1 - MISSED) : 1)
    }),
  )
  const all = sum(words.map(({ weight }, word) => weight * answered[word]!))
  return {
    score:
      total === 0
        ? 0
        : (sum(words.map(({ weight }, word) => weight * ranked[word]!)) / total + bestScore) / 2,
    answered: demand === 0 ? 0 : ((1 - TOGETHER) * all + TOGETHER * together) / demand,
    held,
    best,
  }
}

/** Whether an article holds words next to each other, anywhere that is read. */
export function holdsPhrase({ lines }: Reading, phrase: readonly string[]): boolean {
  return lines.some(({ field, stems }) => field !== 'phrases' && isWithin(phrase, stems))
}

function isWithin(phrase: readonly string[], stems: readonly string[]): boolean {
  return stems.some((_, at) => phrase.every((stemmed, offset) => stems[at + offset] === stemmed))
}

function heldByLine(reading: Reading, { words, otherwise }: Query, lexicon: Lexicon): Map<number, number[]> {
  const held = new Map<number, number[]>()
  const hold = (line: number, word: number, share: number) => {
    const shares = held.get(line) ?? words.map(() => 0)
    shares[word] = Math.max(shares[word]!, share)
    held.set(line, shares)
  }
  words.forEach(({ forms }, word) => {
    for (const [form, share] of forms) for (const line of reading.linesWith(form)) hold(line, word, share)
  })
  for (const { from, to, stems, sureness } of otherwise) {
    for (const [line, share] of partsHeld(reading, stems, lexicon)) {
      for (let word = from; word < to; word += 1) hold(line, word, sureness * share)
    }
  }
  return held
}

/** Lines that hold enough of a term, each with the share of it. */
export function partsHeld(reading: Reading, stems: readonly string[], lexicon: Lexicon): [number, number][] {
  const different = [...new Set(stems)]
  const total = sum(different.map((stemmed) => lexicon.weight(stemmed)))
  const parts = new Map<number, number>()
  for (const stemmed of different) {
    const share = lexicon.weight(stemmed) / total
    for (const line of reading.linesWith(stemmed)) parts.set(line, (parts.get(line) ?? 0) + share)
  }
  return [...parts].filter(([, share]) => share >= PART_OF_TERM)
}

/** Share of what a short line says that was asked for. */
function brevity(line: Line, wanted: ReadonlySet<string>, lexicon: Lexicon): number {
  if (line.field === 'body' || line.field === 'phrases') return 0
  let all = 0
  let asked = 0
  for (const stemmed of line.stems) {
    const weight = lexicon.weight(stemmed)
    all += weight
    if (wanted.has(stemmed)) asked += weight
  }
  return all === 0 ? 0 : asked / all
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
