import { type Pack, PACK_FORMAT, PackError, parsePack } from '@practice-guidance/guidance'
import type { VFile } from 'vfile'
import { checkPhrases } from './check/phrases.js'
import { checkPromptTests } from './check/prompt-tests.js'
import { checkReferences } from './check/references.js'
import { checkRepeatedIds } from './check/repeated-ids.js'
import { checkReviewDates } from './check/review-dates.js'
import { fault, isSound } from './content/faults.js'
import { type ContentFolder, readFolder } from './content/folder.js'
import type { MessageFile } from './content/message-file.js'
import { checkUnfinished } from './draft/unfinished.js'

export interface Compilation {
  /** Absent when anything is at fault. */
  pack: Pack | undefined
  /** Every file read. What was found in each is in its `messages`; the fatal ones kept the pack from being made. */
  files: VFile[]
}

/** Compiles a folder of Markdown guidance into a pack, and finds every fault in one go. Throws nothing on bad content. */
export function compileContent(root: string, today = new Date()): Compilation {
  return compile(readFolder(root), today)
}

/** The same for a folder already read. */
export function compile(folder: ContentFolder, today: Date): Compilation {
  const { files, messages, vocabulary, cues } = folder
  checkReferences(folder)
  checkRepeatedIds(folder)
  checkReviewDates(messages, today)
  const testable = checkPhrases(folder)
  if (vocabulary.value && cues.value) {
    checkPromptTests(testable, { vocabulary: vocabulary.value, cues: cues.value })
  }
  checkUnfinished(files)
  return { pack: files.every(isSound) ? toPack(folder) : undefined, files }
}

function toPack({ pack, sources, vocabulary, glossary, cues, messages }: ContentFolder): Pack | undefined {
  const draft = {
    format: PACK_FORMAT,
    ...pack.value,
    glossary: glossary.value,
    vocabulary: vocabulary.value,
    cues: cues.value,
    messages: messages.map((message) => toMessage(message, sources.value)),
  }
  try {
    return parsePack(JSON.stringify(draft))
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    for (const { path, message } of error.faults) {
      const [, index] = /^messages\.(\d+)/.exec(path) ?? []
      const { file } = messages[Number(index)] ?? pack
      fault(file, {
        rule: 'pack',
        what: `The pack would not be accepted: ${message} (${path || 'whole pack'})`,
      })
    }
    return undefined
  }
}

function toMessage({ id, fields, text }: MessageFile, sources: ContentFolder['sources']['value']) {
  return {
    ...fields,
    ...text,
    id,
    sources: fields?.sources.map((source) => ({ id: source, ...sources?.[source] })),
  }
}
