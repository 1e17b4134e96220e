import {
  abbreviationsIn,
  type Pack,
  parsePhrase,
  PhraseError,
  wordsOfPhrases,
} from '@practice-guidance/guidance'
import { phrasesOf, phrasesOfCues } from '../check/phrases.js'
import { articlesIn, type ContentFolder } from '../content/folder.js'
import { realWordsNear } from './real-words.js'

/** What phrases are read with. */
export type Language = Pick<Pack, 'vocabulary' | 'glossary' | 'cues' | 'names' | 'typos' | 'published'>

/** The language of a folder; undefined when one of its files could not be read. */
export function languageOf(folder: ContentFolder): Language | undefined {
  const [vocabulary, glossary, cues, names] = [
    folder.vocabulary.value,
    folder.glossary.value,
    folder.cues.value,
    folder.names.value,
  ]
  if (!vocabulary || !glossary || !cues || !names) return undefined
  const words = wordsOfPhrases(readablePhrases(folder, vocabulary), vocabulary)
  const realWords = realWordsNear(words, abbreviationsIn(glossary))
  const published = folder.pack.value?.published ?? new Date().toISOString().slice(0, 10)
  return { vocabulary, glossary, cues, names, published, typos: { realWords: realWords.join(' ') } }
}

/** Every phrase of the folder and of the guidance it extends, faulty ones apart. */
function readablePhrases(folder: ContentFolder, vocabulary: Pack['vocabulary']): string[] {
  const own = [...phrasesOfCues(folder.cues), ...articlesIn(folder).flatMap(phrasesOf)].map(
    ({ value }) => value,
  )
  const base = folder.base?.pack?.messages.flatMap(({ answered, prompts }) => [
    ...(answered?.any ?? []),
    ...prompts.flatMap((prompt) => [...prompt.any, ...prompt.except, ...(prompt.answered?.any ?? [])]),
  ])
  return [...own, ...(base ?? [])].filter((phrase) => isReadable(phrase, vocabulary))
}

function isReadable(phrase: string, vocabulary: Pack['vocabulary']): boolean {
  try {
    parsePhrase(phrase, vocabulary)
    return true
  } catch (error) {
    if (error instanceof PhraseError) return false
    throw error
  }
}
