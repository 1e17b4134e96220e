import { parsePhrase, PhraseError } from '@practice-guidance/guidance'
import type { VFile } from 'vfile'
import { fault } from '../content/faults.js'
import { type AnyArticleFile, articlesIn, type ContentFolder } from '../content/folder.js'
import type { Name, Path, YamlSource } from '../content/yaml-source.js'

type Vocabulary = NonNullable<ContentFolder['vocabulary']['value']>

/** Reads every phrase of every cue and prompt; returns the files whose prompts can be tried on their tests. */
export function checkPhrases(folder: ContentFolder): AnyArticleFile[] {
  const { vocabulary, cues } = folder
  const classes = vocabulary.value
  if (!classes) return []
  const cuesHold = phrasesHold(cues.file, phrasesOfCues(cues), classes) && cues.value
  const readable = articlesIn(folder).filter((one) => phrasesHold(one.file, phrasesOf(one), classes))
  return cuesHold ? readable.filter(({ fields }) => fields) : []
}

function phrasesHold(file: VFile, phrases: readonly Name[], vocabulary: Vocabulary): boolean {
  let sound = true
  for (const { value, place } of phrases) {
    try {
      parsePhrase(value, vocabulary)
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error
      fault(file, { rule: 'phrase', what: `A phrase cannot be read: ${error.message}`, place })
      sound = false
    }
  }
  return sound
}

/** Every phrase of the cues. */
export function phrasesOfCues({ yaml, value = {} }: ContentFolder['cues']): Name[] {
  return Object.keys(value).flatMap((name) => yaml?.names([name, 'phrases']) ?? [])
}

/** Every phrase of a file, whatever it is for. */
export function phrasesOf({ frontMatter }: AnyArticleFile): Name[] {
  return frontMatter ? listsOfPhrases(frontMatter).flatMap((list) => frontMatter.names(list)) : []
}

function listsOfPhrases(frontMatter: YamlSource): Path[] {
  const ofPrompts = frontMatter
    .items(['prompts'])
    .flatMap((prompt) => [['any'], ['except'], ['answered', 'any']].map((list) => [...prompt, ...list]))
  return [['answered', 'any'], ...ofPrompts]
}
