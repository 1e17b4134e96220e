import { foldWords, QUOTE } from './lexer.js'
import { hasClass, NAME, type Options, optionsOf, type Vocabulary } from './vocabulary.js'
import { PAST_YEAR } from './years.js'

/** Most words a gap may hold: beyond this, words no longer belong together, and matching slows. */
export const GAP_LIMIT = 10
const DEFAULT_GAP = 3

/** One place in a phrase: any of `options` after up to `gap` other words. */
export interface Step {
  gap: number
  options: Options
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
 * @throws {PhraseError} on an unknown class, an empty choice, a gap at either end or one that is too wide.
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
  for (const part of phrase.matchAll(PART)) {
    const [whole, choice, width] = part
    const at = part.index
    if (width !== undefined) {
      if (steps.length === 0) throw new PhraseError('A phrase cannot start with a gap', phrase, at)
      if (gap > 0) throw new PhraseError('Two gaps stand together: write one, such as *5', phrase, at)
      gap = width === '' ? DEFAULT_GAP : Number(width)
      gapAt = at
      if (gap < 1 || gap > GAP_LIMIT) throw new PhraseError(`A gap holds 1 to ${GAP_LIMIT} words`, phrase, at)
      continue
    }
    for (const options of placesOf(whole, choice, vocabulary, phrase, at)) {
      steps.push({ gap, options })
      gap = 0
    }
  }
  if (gap > 0) throw new PhraseError('A phrase cannot end with a gap', phrase, gapAt)
  if (steps.length === 0) throw new PhraseError('The phrase holds no word', phrase, 0)
  return steps
}

const QUOTATION: Options = [[QUOTE]]
const YEAR: Options = [[PAST_YEAR]]

/** The options at each place that one part of a phrase stands for; a hyphenated word is several places. */
function placesOf(
  whole: string,
  choice: string | undefined,
  vocabulary: Vocabulary,
  phrase: string,
  at: number,
): Options[] {
  if (whole === 'QUOTE') return [QUOTATION]
  if (whole === PAST_YEAR) return [YEAR]
  if (whole === NAME) return [optionsOf(NAME, vocabulary)]
  if (choice === undefined) {
    if (whole === '{') throw new PhraseError('This { is never closed: add its }', phrase, at)
    const words = foldWords(whole)
    if (words.length === 0) throw new PhraseError(`"${whole}" is not a word`, phrase, at)
    return words.map((word) => [[word]])
  }
  if (!choice.includes('|') && !hasClass(vocabulary, choice.trim())) {
    const known = Object.keys(vocabulary).sort().join(', ') || 'none'
    const problem = `There is no word class "${choice.trim()}"; the classes are: ${known}`
    throw new PhraseError(problem, phrase, at)
  }
  const options = optionsOf(choice, vocabulary)
  if (options.some((words) => words.length === 0)) throw new PhraseError('A choice is empty', phrase, at)
  return [options]
}
