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
  return wordsOf(options)
}

export function wordsOf(options: Iterable<Options>): Set<string> {
  return new Set([...options].flat(2))
}

/** The abbreviations of a glossary, which no typo is taken for. */
export function abbreviationsIn(glossary: Pack['glossary']): Set<string> {
  return new Set(Object.keys(glossary).flatMap(foldWords))
}
