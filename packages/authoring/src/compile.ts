import { type Pack, PACK_FORMAT, PackError, parsePack } from '@practice-guidance/guidance'
import type { VFile } from 'vfile'
import { checkPhrases } from './check/phrases.js'
import { checkPromptTests } from './check/prompt-tests.js'
import { checkReferences } from './check/references.js'
import { checkRepeatedIds } from './check/repeated-ids.js'
import { checkReviewDates } from './check/review-dates.js'
import { fault, isSound } from './content/faults.js'
import { type AnyArticleFile, articlesIn, type ContentFolder, readFolder } from './content/folder.js'
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
  const { files, vocabulary, cues } = folder
  checkReferences(folder)
  checkRepeatedIds(folder)
  checkReviewDates(articlesIn(folder), today)
  const testable = checkPhrases(folder)
  if (vocabulary.value && cues.value) {
    checkPromptTests(testable, { vocabulary: vocabulary.value, cues: cues.value })
  }
  checkUnfinished(files)
  return { pack: files.every(isSound) ? toPack(folder) : undefined, files }
}

function toPack(folder: ContentFolder): Pack | undefined {
  const { pack, sources, vocabulary, glossary, cues } = folder
  const toArticles = (files: readonly AnyArticleFile[]) => files.map((one) => toArticle(one, sources.value))
  const draft = {
    format: PACK_FORMAT,
    ...pack.value,
    glossary: glossary.value,
    vocabulary: vocabulary.value,
    cues: cues.value,
    messages: toArticles(folder.messages),
    briefings: toArticles(folder.briefings),
    tools: toArticles(folder.tools),
    checklists: toArticles(folder.checklists),
  }
  try {
    return parsePack(JSON.stringify(draft))
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    for (const { path, message } of error.faults) {
      fault(fileAt(path, folder), {
        rule: 'pack',
        what: `The pack would not be accepted: ${message} (${path || 'whole pack'})`,
      })
    }
    return undefined
  }
}

/** The file behind a path in the pack, such as `messages.3.title`. */
function fileAt(path: string, folder: ContentFolder): VFile {
  const [, kind, index] = /^(messages|briefings|tools|checklists)\.(\d+)/.exec(path) ?? []
  const files = kind ? folder[kind as 'messages' | 'briefings' | 'tools' | 'checklists'] : []
  return (files[Number(index)] ?? folder.pack).file
}

function toArticle({ id, fields, text }: AnyArticleFile, sources: ContentFolder['sources']['value']) {
  return {
    ...fields,
    ...text,
    id,
    sources: fields?.sources.map((source) => ({ id: source, ...sources?.[source] })),
  }
}
