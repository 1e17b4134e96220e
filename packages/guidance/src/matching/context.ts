import { CUE_REACH_LIMIT } from '../pack/cue-reach.js'
import type { Cue } from '../pack/schema.js'
import type { Occurrence } from './finder.js'
import type { Tokens } from './tokens.js'
import { Mark } from './tokens.js'

/**
 * How a phrase is meant where it stands. `other` is about someone or something else than this case, `pasted` the words of an
 * e-mail's header and footer or of a policy.
 */
export type Context =
  'affirmed' | 'negated' | 'hypothetical' | 'historical' | 'other' | 'quoted' | 'heading' | 'pasted'

/** The stronger reading first: "will not be seen" is negated. */
const STRENGTH = ['negated', 'hypothetical', 'historical', 'other'] as const

/** The cues of one sentence. */
export interface SentenceCues {
  /** In order of their first words. */
  readonly cues: readonly Occurrence<Cue>[]
  /** Most words from the first to the last of one. */
  readonly widest: number
}

/** Decides how one occurrence is meant, from the cues near it. */
export function contextOf(words: readonly number[], { cues, widest }: SentenceCues, tokens: Tokens): Context {
  const first = firstOf(words)
  const last = lastOf(words)
  let strongest: number = STRENGTH.length
  const until = last + CUE_REACH_LIMIT + 1
  for (let at = startingFrom(first - CUE_REACH_LIMIT - widest, cues); at < cues.length; at += 1) {
    const found = cues[at] as Occurrence<Cue>
    if (firstOf(found.words) > until) break
    if (!changes(found, words, first, last, tokens)) continue
    const strength = STRENGTH.indexOf(found.label.context as (typeof STRENGTH)[number])
    if (strength < strongest) strongest = strength
  }
  return STRENGTH[strongest] ?? (isQuoted(words, tokens) ? 'quoted' : 'affirmed')
}

/** Of the cues found in a sentence, those that no `none` cue overlaps. */
export function effectiveCues(found: readonly Occurrence<Cue>[], sentence: number): SentenceCues {
  const cancelling = found.filter(({ label }) => label.context === 'none')
  const cancelled = new Set(cancelling.flatMap(({ words }) => words))
  const cues = found
    .filter(({ label, words }) => {
      if (label.context === 'none' || words.some((word) => cancelled.has(word))) return false
      return !label.opens || words[0] === sentence
    })
    .sort((a, b) => firstOf(a.words) - firstOf(b.words))
  const widest = cues.reduce((most, { words }) => Math.max(most, lastOf(words) - firstOf(words) + 1), 0)
  return { cues, widest }
}

function changes(
  { label: cue, words: cueWords }: Occurrence<Cue>,
  words: readonly number[],
  first: number,
  last: number,
  tokens: Tokens,
): boolean {
  // The phrase's own words are what it says: "no concerns" is not a denial of "no concerns".
  for (const word of cueWords) if (words.includes(word)) return false
  const cueFirst = firstOf(cueWords)
  const cueLast = lastOf(cueWords)
  if (cueFirst > first && cueLast < last) return true

  const precedes = cueLast < first
  if (cue.reaches === (precedes ? 'back' : 'forward')) return false
  const between = precedes ? first - cueLast - 1 : cueFirst - last - 1
  if (between < 0 || between > cue.words) return false
  if (cue.within === 'sentence') return true
  return precedes
    ? tokens.clause[cueLast] === tokens.clause[first]
    : tokens.clause[cueFirst] === tokens.clause[last]
}

/** The index of the first cue whose first word is `word` or after it. */
function startingFrom(word: number, cues: readonly Occurrence<Cue>[]): number {
  let [low, high] = [0, cues.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (firstOf((cues[middle] as Occurrence<Cue>).words) < word) low = middle + 1
    else high = middle
  }
  return low
}

function isQuoted(words: readonly number[], tokens: Tokens): boolean {
  return words.every((word) => ((tokens.marks[word] as number) & Mark.quoted) !== 0)
}

const firstOf = (words: readonly number[]) => words[0] as number
const lastOf = (words: readonly number[]) => words[words.length - 1] as number
