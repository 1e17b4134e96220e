import { createMatcher, type Match, type Message, type Pack, PACK_FORMAT } from '@practice-guidance/guidance'
import { fault } from '../content/faults.js'
import type { MessageFile } from '../content/message-file.js'

/** Tries each prompt on its own sentences: `show` must call it up, `quiet` must not. */
export function checkPromptTests(messages: readonly MessageFile[], vocabulary: Pack['vocabulary']): void {
  const matcher = createMatcher(trialPack(messages, vocabulary))
  for (const { file, frontMatter, fields } of messages) {
    for (const [index, { id, tests }] of (fields?.prompts ?? []).entries()) {
      for (const [kind, sentences] of Object.entries(tests)) {
        for (const [number, sentence] of sentences.entries()) {
          const matches = matcher.match(sentence).filter(({ prompt }) => prompt === id)
          const open = matches.find(({ answered }) => !answered)
          if ((kind === 'show') === Boolean(open)) continue
          const place = frontMatter?.placeOf(['prompts', index, 'tests', kind, number])
          const report = open ? wronglyOpen(sentence, open) : wronglyQuiet(matches)
          fault(file, {
            rule: 'prompt-test',
            what: `The prompt "${id}" ${report.what}: "${sentence}"`,
            mend: report.mend,
            place,
          })
        }
      }
    }
  }
}

function wronglyOpen(sentence: string, { start, end }: Match) {
  return {
    what: 'must stay quiet here and does not',
    mend: `It finds "${sentence.slice(start, end)}": narrow that phrase, or add the look-alike to "except".`,
  }
}

function wronglyQuiet([answered]: readonly Match[]) {
  return {
    what: 'must show here and does not',
    mend: answered
      ? 'The sentence also answers it: narrow "answered", or take out the answer.'
      : 'Add a phrase that fits, or see whether "except" or "context" keeps it quiet.',
  }
}

/** A pack with nothing but what the matcher reads, so that other faults do not hide a failing test. */
function trialPack(files: readonly MessageFile[], vocabulary: Pack['vocabulary']): Pack {
  const messages = files.flatMap(({ id, fields }): Message[] =>
    fields ? [{ ...fields, id, body: [], evidence: [], questions: [], sources: [] }] : [],
  )
  return {
    format: PACK_FORMAT,
    id: 'trial',
    title: 'Trial',
    publisher: 'Trial',
    language: 'en-GB',
    version: '0',
    published: '2000-01-01',
    licence: 'None',
    themes: [],
    links: [],
    glossary: {},
    vocabulary,
    messages,
    briefings: [],
    tools: [],
    checklists: [],
  }
}
