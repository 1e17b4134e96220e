import type { Pack } from '../pack/schema.js'
import { foldWords } from './lexer.js'
import { parsePhrase } from './phrases.js'
import type { Options } from './vocabulary.js'

/**
 * Every word that phrases look for, folded.
 * @throws {PhraseError} when a phrase cannot be read
 */
export function wordsOfPhrases(phrases: Iterable<string>, vocabulary: Pack['vocabulary']): Set<string> {
  // Phrases share their options, so that each class is looked at once.
  const options = new Set<Options>()
  for (const phrase of phrases) for (const step of parsePhrase(phrase, vocabulary)) options.add(step.options)
  return new Set([...options].flat(2))
}

/** Longest key of a glossary that is an abbreviation by its looks alone: "MARAC". */
const LONGEST_ABBREVIATION = 6

/** The abbreviations of a glossary, which no typo is taken for; its other keys are ordinary words. */
export function abbreviationsIn(glossary: Pack['glossary']): Set<string> {
  const keys = Object.keys(glossary).map(foldWords)
  const single = keys.filter(({ length }) => length === 1).flat()
  return new Set(single.filter((word) => word.length <= LONGEST_ABBREVIATION))
}
