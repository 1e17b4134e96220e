import { type Choice, type Pack, parsePhrase, PhraseError, termsOf } from '@practice-guidance/guidance'
import { warn } from '../content/faults.js'
import type { MessageFile } from '../content/message-file.js'

/** A phrase that calls up two prompts: offered together, one of them is one too many. */
export function checkRepeatedPhrases(messages: readonly MessageFile[], vocabulary: Pack['vocabulary']): void {
  const places = new Map<string, string>()
  const keyOf = phraseKeys(vocabulary)
  for (const { file, frontMatter } of messages) {
    for (const prompt of frontMatter?.items(['prompts']) ?? []) {
      for (const { value, place } of frontMatter?.names([...prompt, 'any']) ?? []) {
        const key = keyOf(value)
        if (key === undefined) continue
        const first = places.get(key)
        if (first === undefined) {
          places.set(key, `${file.path}:${place.line}`)
          continue
        }
        const what = `The phrase "${value}" is already there at ${first}`
        const mend = 'Keep it where it helps more, or add the word that tells the two apart.'
        warn(file, { rule: 'repeated-phrase', what, mend, place })
      }
    }
  }
}

/** Phrases that find the same words have the same key; one that cannot be read has none. */
function phraseKeys(vocabulary: Pack['vocabulary']) {
  // Phrases share their choices, so that each class is spelled out once.
  const spelledOut = new Map<Choice, string>()
  const spell = (choice: Choice) => {
    let text = spelledOut.get(choice)
    if (text === undefined) {
      const terms = new Set(termsOf(choice, vocabulary).map((words) => words.join(' ')))
      text = [...terms].sort().join('|')
      spelledOut.set(choice, text)
    }
    return text
  }
  return (phrase: string): string | undefined => {
    try {
      return parsePhrase(phrase, vocabulary)
        .map(({ gap, choice }) => `*${gap} ${spell(choice)}`)
        .join(' ')
    } catch (error) {
      if (error instanceof PhraseError) return undefined
      throw error
    }
  }
}
