import type { Occurrence } from './automaton.js'
import type { Cue } from './cues.js'
import type { Token } from './lexer.js'

/** How a phrase is meant where it stands. */
export type Context = 'affirmed' | 'negated' | 'hypothetical' | 'historical' | 'quoted'

/** The stronger reading first: "will not be seen" is negated. */
const STRENGTH = ['negated', 'hypothetical', 'historical'] as const

/** Decides how one occurrence is meant, from the cues of its sentence. */
export function contextOf(
  words: readonly number[],
  cuesInText: readonly Occurrence<Cue>[],
  tokens: readonly Token[],
): Context {
  const meant = new Set(
    cuesInText.filter((cue) => changes(cue, words, tokens)).map((cue) => cue.label.context),
  )
  const strongest = STRENGTH.find((context) => meant.has(context))
  if (strongest) return strongest
  return words.every((word) => tokens[word]?.quoted) ? 'quoted' : 'affirmed'
}

/** Leaves out the cues that a `none` cue overlaps. */
export function effectiveCues(found: readonly Occurrence<Cue>[]): Occurrence<Cue>[] {
  const cancelled = new Set(found.filter((cue) => cue.label.context === 'none').flatMap((cue) => cue.words))
  return found.filter((cue) => cue.label.context !== 'none' && !cue.words.some((word) => cancelled.has(word)))
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
