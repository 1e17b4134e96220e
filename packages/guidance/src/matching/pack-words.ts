import type { Pack } from '../pack/schema.js'
import { foldWords } from './fold.js'
import { parsePhrase } from './phrases.js'
import { type Choice, termsOf } from './vocabulary.js'

/**
 * Every word that phrases look for, folded.
 * @throws {PhraseError} when a phrase cannot be read
 */
export function wordsOfPhrases(phrases: Iterable<string>, vocabulary: Pack['vocabulary']): Set<string> {
  // Phrases share their choices, so that each is looked at once.
  const choices = new Set<Choice>()
  for (const phrase of phrases) for (const step of parsePhrase(phrase, vocabulary)) choices.add(step.choice)
  return new Set([...choices].flatMap((choice) => termsOf(choice, vocabulary)).flat())
}

/** Longest key of a glossary that is an abbreviation by its looks alone: "MARAC". */
const LONGEST_ABBREVIATION = 6

/** The abbreviations of a glossary, which no typo is taken for; its other keys are ordinary words. */
export function abbreviationsIn(glossary: Pack['glossary']): Set<string> {
  const keys = Object.keys(glossary).map(foldWords)
  const single = keys.filter(({ length }) => length === 1).flat()
  return new Set(single.filter((word) => word.length <= LONGEST_ABBREVIATION))
}
