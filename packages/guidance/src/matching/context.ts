import { CUE_REACH_LIMIT } from '../pack/cue-reach.js'
import type { Cue } from '../pack/schema.js'
import type { Token } from './lexer.js'

/** How a phrase is meant where it stands. `other` is about someone or something else than this case. */
export type Context = 'affirmed' | 'negated' | 'hypothetical' | 'historical' | 'other' | 'quoted'

/** The stronger reading first: "will not be seen" is negated. */
const STRENGTH = ['negated', 'hypothetical', 'historical', 'other'] as const

/** A cue where it stands: the indices of its words. */
export interface FoundCue {
  cue: Cue
  words: readonly number[]
}

/** The cues of a paragraph by the indices of their first and last words, so that each phrase looks only at those near it. */
export type CuesByWord = ReadonlyMap<number, readonly FoundCue[]>

/** Decides how one occurrence is meant, from the cues near it. */
export function contextOf(words: readonly number[], cues: CuesByWord, tokens: readonly Token[]): Context {
  const [first, last] = ends(words)
  const meant = new Set<Cue['context']>()
  for (let word = first - CUE_REACH_LIMIT - 1; word <= last + CUE_REACH_LIMIT + 1; word += 1) {
    for (const found of cues.get(word) ?? []) {
      if (changes(found, words, tokens)) meant.add(found.cue.context)
    }
  }
  const strongest = STRENGTH.find((context) => meant.has(context))
  if (strongest) return strongest
  return words.every((word) => tokens[word]?.quoted) ? 'quoted' : 'affirmed'
}

/** Leaves out the cues that a `none` cue overlaps. */
export function effectiveCues(found: readonly FoundCue[], tokens: readonly Token[]): CuesByWord {
  const cancelled = new Set(found.filter(({ cue }) => cue.context === 'none').flatMap(({ words }) => words))
  const byWord = new Map<number, FoundCue[]>()
  for (const one of found) {
    if (one.cue.context === 'none' || one.words.some((word) => cancelled.has(word))) continue
    const [first] = ends(one.words)
    if (one.cue.opens && tokens[first - 1]?.sentence === tokens[first]?.sentence) continue
    for (const end of new Set(ends(one.words))) {
      const there = byWord.get(end)
      if (there) there.push(one)
      else byWord.set(end, [one])
    }
  }
  return byWord
}

function changes(
  { cue, words: cueWords }: FoundCue,
  words: readonly number[],
  tokens: readonly Token[],
): boolean {
  const [first, last] = ends(words)
  const [cueFirst, cueLast] = ends(cueWords)
  if (tokens[first]?.sentence !== tokens[cueFirst]?.sentence) return false
  // The phrase's own words are what it says: "no concerns" is not a denial of "no concerns".
  if (cueWords.some((word) => words.includes(word))) return false
  if (cueFirst > first && cueLast < last) return true

  const precedes = cueLast < first
  if (cue.reaches === (precedes ? 'back' : 'forward')) return false
  const between = precedes ? first - cueLast - 1 : cueFirst - last - 1
  if (between < 0 || between > cue.words) return false
  return (
    cue.within === 'sentence' ||
    tokens[precedes ? cueLast : cueFirst]?.clause === tokens[precedes ? first : last]?.clause
  )
}

function ends(words: readonly number[]): [first: number, last: number] {
  return [words[0] ?? 0, words.at(-1) ?? 0]
}
