import { parsePhrase, PhraseError } from '@practice-guidance/guidance'
import { fault } from '../content/faults.js'
import type { ContentFolder } from '../content/folder.js'
import type { MessageFile } from '../content/message-file.js'
import type { Path, YamlSource } from '../content/yaml-source.js'

type Vocabulary = NonNullable<ContentFolder['vocabulary']['value']>

/** Reads every phrase of every prompt; returns the messages whose prompts can be tried on their tests. */
export function checkPhrases({ vocabulary, messages }: ContentFolder): MessageFile[] {
  const classes = vocabulary.value
  return classes ? messages.filter((message) => phrasesHold(message, classes) && message.fields) : []
}

function phrasesHold({ file, frontMatter }: MessageFile, vocabulary: Vocabulary): boolean {
  let sound = true
  const lists = frontMatter ? listsOfPhrases(frontMatter) : []
  for (const { value, place } of lists.flatMap((list) => frontMatter?.names(list) ?? [])) {
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

function listsOfPhrases(frontMatter: YamlSource): Path[] {
  const ofPrompts = frontMatter
    .items(['prompts'])
    .flatMap((prompt) => [['any'], ['except'], ['answered', 'any']].map((list) => [...prompt, ...list]))
  return [['answered', 'any'], ...ofPrompts]
}
