import { parsePhrase, PhraseError } from '@practice-guidance/guidance'
import { fault } from '../content/faults.js'
import type { ContentFolder } from '../content/folder.js'
import type { MessageFile } from '../content/message-file.js'
import type { Path } from '../content/yaml.js'

type Vocabulary = NonNullable<ContentFolder['vocabulary']['value']>

/** Reads every phrase of every prompt; returns the messages whose prompts can be tried on their tests. */
export function checkPhrases({ vocabulary, messages }: ContentFolder): MessageFile[] {
  const classes = vocabulary.value
  if (!classes) return []
  return messages.filter((message) => phrasesHold(message, classes) && message.fields)
}

function phrasesHold({ file, frontMatter }: MessageFile, vocabulary: Vocabulary): boolean {
  let sound = true
  for (let prompt = 0; prompt < (frontMatter?.count(['prompts']) ?? 0); prompt += 1) {
    const lists: Path[] = [['any'], ['except'], ['answered', 'any']]
    for (const phrase of lists.flatMap((list) => frontMatter?.names(['prompts', prompt, ...list]) ?? [])) {
      try {
        parsePhrase(phrase.value, vocabulary)
      } catch (error) {
        if (!(error instanceof PhraseError)) throw error
        fault(file, {
          rule: 'phrase',
          what: `A phrase cannot be read: ${error.message}`,
          place: phrase.place,
        })
        sound = false
      }
    }
  }
  return sound
}
