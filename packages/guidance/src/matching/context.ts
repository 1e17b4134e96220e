import type { Occurrence } from './automaton.js'
import type { Cue } from './cues.js'
import type { Token } from './lexer.js'

/** How a phrase is meant where it stands. */
export type Context = 'affirmed' | 'negated' | 'hypothetical' | 'historical' | 'quoted'

/** The stronger reading first: "will not be seen" is negated. */
const STRENGTH = ['negated', 'hypothetical', 'historical'] as const

/** Words before or after a phrase in which a cue for it may start: the widest scope and the longest cue. */
const REACH = 20

/** The cues of a paragraph by the index of their first word, so that each phrase looks only at those near it. */
export type CuesByWord = ReadonlyMap<number, readonly Occurrence<Cue>[]>

/** Decides how one occurrence is meant, from the cues near it. */
export function contextOf(words: readonly number[], cues: CuesByWord, tokens: readonly Token[]): Context {
  const [first, last] = ends(words)
  const meant = new Set<Cue['context']>()
  for (let word = first - REACH; word <= last + REACH; word += 1) {
    for (const cue of cues.get(word) ?? []) {
      if (changes(cue, words, tokens)) meant.add(cue.label.context)
    }
  }
  const strongest = STRENGTH.find((context) => meant.has(context))
  if (strongest) return strongest
  return words.every((word) => tokens[word]?.quoted) ? 'quoted' : 'affirmed'
}

/** Leaves out the cues that a `none` cue overlaps. */
export function effectiveCues(found: readonly Occurrence<Cue>[]): CuesByWord {
  const cancelled = new Set(found.filter((cue) => cue.label.context === 'none').flatMap((cue) => cue.words))
  const kept = found.filter(
    ({ label, words }) => label.context !== 'none' && !words.some((word) => cancelled.has(word)),
  )
  const byWord = new Map<number, Occurrence<Cue>[]>()
  for (const cue of kept) {
    const [first] = ends(cue.words)
    byWord.set(first, [...(byWord.get(first) ?? []), cue])
  }
  return byWord
}

function changes(
  { label, words: cue }: Occurrence<Cue>,
  words: readonly number[],
  tokens: readonly Token[],
): boolean {
  const [first, last] = ends(words)
  const [cueFirst, cueLast] = ends(cue)
  if (tokens[first]?.sentence !== tokens[cueFirst]?.sentence) return false
  // The phrase's own words are what it says: "no concerns" is not a denial of "no concerns".
  if (cue.some((word) => words.includes(word))) return false
  if (cueFirst > first && cueLast < last) return true

  const precedes = cueLast < first
  if (precedes ? label.reaches === 'before' : label.reaches === 'after') return false
  const between = precedes ? first - cueLast - 1 : cueFirst - last - 1
  if (between < 0 || between > label.scope) return false
  return (
    label.within === 'sentence' ||
    tokens[precedes ? cueLast : cueFirst]?.clause === tokens[precedes ? first : last]?.clause
  )
}

function ends(words: readonly number[]): [first: number, last: number] {
  return [words[0] ?? 0, words.at(-1) ?? 0]
}
