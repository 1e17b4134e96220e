import type { Cue } from './cues.js'
import type { Token } from './lexer.js'

/** How a phrase is meant where it stands. */
export type Context = 'affirmed' | 'negated' | 'hypothetical' | 'historical' | 'quoted'

/** The stronger reading first: "will not be seen" is negated. */
const STRENGTH = ['negated', 'hypothetical', 'historical'] as const

/** Words before or after a phrase in which a cue for it may start: the widest scope and the longest cue. */
const REACH = 20

/** A cue where it stands: the indices of its words. */
export interface FoundCue {
  cue: Cue
  words: readonly number[]
}

/** The cues of a paragraph by the index of their first word, so that each phrase looks only at those near it. */
export type CuesByWord = ReadonlyMap<number, readonly FoundCue[]>

/** Decides how one occurrence is meant, from the cues near it. */
export function contextOf(words: readonly number[], cues: CuesByWord, tokens: readonly Token[]): Context {
  const [first, last] = ends(words)
  const meant = new Set<Cue['context']>()
  for (let word = first - REACH; word <= last + REACH; word += 1) {
    for (const found of cues.get(word) ?? []) {
      if (changes(found, words, tokens)) meant.add(found.cue.context)
    }
  }
  const strongest = STRENGTH.find((context) => meant.has(context))
  if (strongest) return strongest
  return words.every((word) => tokens[word]?.quoted) ? 'quoted' : 'affirmed'
}

/** Leaves out the cues that a `none` cue overlaps. */
export function effectiveCues(found: readonly FoundCue[]): CuesByWord {
  const cancelled = new Set(found.filter(({ cue }) => cue.context === 'none').flatMap(({ words }) => words))
  const kept = found.filter(
    ({ cue, words }) => cue.context !== 'none' && !words.some((word) => cancelled.has(word)),
  )
  const byWord = new Map<number, FoundCue[]>()
  for (const one of kept) {
    const [first] = ends(one.words)
    byWord.set(first, [...(byWord.get(first) ?? []), one])
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
  if (precedes ? cue.reaches === 'before' : cue.reaches === 'after') return false
  const between = precedes ? first - cueLast - 1 : cueFirst - last - 1
  if (between < 0 || between > cue.scope) return false
  return (
    cue.within === 'sentence' ||
    tokens[precedes ? cueLast : cueFirst]?.clause === tokens[precedes ? first : last]?.clause
  )
}

function ends(words: readonly number[]): [first: number, last: number] {
  return [words[0] ?? 0, words.at(-1) ?? 0]
}
