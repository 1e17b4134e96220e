import { foldWords } from './fold.js'
import {
  type Choice,
  choiceOf,
  hasClass,
  NAME,
  type Term,
  termsOfClass,
  type Vocabulary,
} from './vocabulary.js'
import { PAST_YEAR } from './years.js'

/** The word a quotation stands for in a phrase, at the place of its opening mark. */
export const QUOTE = '"'

/** Most words a gap may hold: beyond this, words no longer belong together, and matching slows. */
export const GAP_LIMIT = 10
/** Most places of a phrase: no sentence is recognised by more, and matching slows. */
export const PLACE_LIMIT = 20
/** Most words all gaps of a phrase may hold together. */
export const GAPS_LIMIT = 30
/** Most words of what stands at one place: "social worker" has two. */
export const TERM_LIMIT = 10
const DEFAULT_GAP = 3

/** One place in a phrase: what `choice` gives, after up to `gap` other words. */
export interface Step {
  gap: number
  choice: Choice
}

export type Phrase = readonly Step[]

/** A phrase that cannot be matched. `at` is where the fault lies in `phrase`, in UTF-16 units. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError'
  readonly phrase: string
  readonly at: number

  constructor(problem: string, phrase: string, at: number) {
    super(`${problem} (at character ${at + 1} of "${phrase}")`)
    this.phrase = phrase
    this.at = at
  }
}

/** `{…}`, a gap, or a word; anything else between spaces is caught as a stray mark. */
const PART = /\{([^{}]*)\}|\*(\d*)|[^\s{}*]+|[{}]/gu

/** A pack's phrases are read to check them and again to compile them. */
const read = new WeakMap<Vocabulary, Map<string, Phrase>>()

/**
 * Reads the terms language: plain words, `{class}`, `{this|or that|class}`, `*` for up to 3 words between, `*5` for up to
 * 5, `QUOTE` for any quotation, `NAME` for anybody's name and `YEAR` for a past year. Reads a phrase once for each
 * vocabulary, which must not change after.
 * @throws {PhraseError} on an unknown class, an empty choice, a gap at either end gaps that are too wide, too many places.
 */
export function parsePhrase(phrase: string, vocabulary: Vocabulary): Phrase {
  let known = read.get(vocabulary)
  if (!known) read.set(vocabulary, (known = new Map()))
  let steps = known.get(phrase)
  if (!steps) known.set(phrase, (steps = stepsOf(phrase, vocabulary)))
  return steps
}

function stepsOf(phrase: string, vocabulary: Vocabulary): Phrase {
  const steps: Step[] = []
  let gap = 0
  let gapAt = -1
  let gaps = 0
  for (const part of phrase.matchAll(PART)) {
    const [whole, choice, width] = part
    const at = part.index
    if (width !== undefined) {
      if (steps.length === 0) throw new PhraseError('A phrase cannot start with a gap', phrase, at)
      if (gap > 0) throw new PhraseError('Two gaps stand together: write one, such as *5', phrase, at)
      gap = width === '' ? DEFAULT_GAP : Number(width)
      gapAt = at
      if (gap < 1 || gap > GAP_LIMIT) throw new PhraseError(`A gap holds 1 to ${GAP_LIMIT} words`, phrase, at)
      gaps += gap
      if (gaps > GAPS_LIMIT) throw new PhraseError(TOO_WIDE, phrase, at)
      continue
    }
    for (const place of placesOf(whole, choice, vocabulary, phrase, at)) {
      if (steps.length === PLACE_LIMIT) throw new PhraseError(TOO_LONG, phrase, at)
      steps.push({ gap, choice: place })
      gap = 0
    }
  }
  if (gap > 0) throw new PhraseError('A phrase cannot end with a gap', phrase, gapAt)
  if (steps.length === 0) throw new PhraseError('The phrase holds no word', phrase, 0)
  return steps
}

const TOO_WIDE = `The gaps of a phrase hold at most ${GAPS_LIMIT} words together: narrow some`
const TOO_LONG = `A phrase holds at most ${PLACE_LIMIT} words and choices: keep those that tell it from others`

/** What may stand at each place that one part of a phrase stands for; a hyphenated word is several places. */
function placesOf(
  whole: string,
  choice: string | undefined,
  vocabulary: Vocabulary,
  phrase: string,
  at: number,
): Choice[] {
  if (whole === NAME) return [choiceOf(NAME, vocabulary)]
  if (choice === undefined) {
    if (whole === '{') throw new PhraseError('This { is never closed: add its }', phrase, at)
    if (whole === 'QUOTE') return [{ classes: [], terms: [[QUOTE]] }]
    const words = whole === PAST_YEAR ? [whole] : foldWords(whole)
    if (words.length === 0) throw new PhraseError(`"${whole}" is not a word`, phrase, at)
    return words.map((word) => ({ classes: [], terms: [[word]] }))
  }
  if (!choice.includes('|') && !hasClass(vocabulary, choice.trim())) {
    const known = Object.keys(vocabulary).sort().join(', ') || 'none'
    const problem = `There is no word class "${choice.trim()}"; the classes are: ${known}`
    throw new PhraseError(problem, phrase, at)
  }
  const chosen = choiceOf(choice, vocabulary)
  const isEmpty = (term: Term) => term.length === 0
  if (
    chosen.terms.some(isEmpty) ||
    chosen.classes.some((name) => termsOfClass(name, vocabulary).some(isEmpty))
  )
    throw new PhraseError('A choice is empty', phrase, at)
  const isTooLong = (term: Term) => term.length > TERM_LIMIT
  if (
    chosen.terms.some(isTooLong) ||
    chosen.classes.some((name) => termsOfClass(name, vocabulary).some(isTooLong))
  )
    throw new PhraseError(`What a choice stands for holds at most ${TERM_LIMIT} words`, phrase, at)
  return [chosen]
}
