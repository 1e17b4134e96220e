import { type Pack, PACK_FORMAT, PackError, parsePack } from '@practice-guidance/guidance'
import { realpathSync } from 'node:fs'
import type { VFile } from 'vfile'
import { checkPhrases } from './check/phrases.js'
import { checkPromptTests } from './check/prompt-tests.js'
import { checkReferences } from './check/references.js'
import { checkRepeatedIds } from './check/repeated-ids.js'
import { checkReviewDates } from './check/review-dates.js'
import { fault, isSound } from './content/faults.js'
import { type AnyArticleFile, articlesIn, type ContentFolder, readFolder } from './content/folder.js'
import { checkUnfinished } from './draft/unfinished.js'
import type { Changes } from './extend/changes.js'
import { extend, type Extended } from './extend/extend.js'
import { type Language, languageOf } from './language/language.js'
import type { Kind } from './content/kinds.js'

export interface Compilation {
  /** Absent when anything is at fault. */
  pack: Pack | undefined
  /** Every file read. What was found in each is in its `messages`; the fatal ones kept the pack from being made. */
  files: VFile[]
  /** What became of the guidance that this one extends, if it does. */
  changes?: Changes | undefined
}

/** Compiles a folder of Markdown guidance into a pack, and finds every fault in one go. Throws nothing on bad content. */
export function compileContent(root: string, today = new Date()): Compilation {
  return compile(readContent(root, today), today)
}

/** Reads a folder and the guidance it extends, which is compiled first. */
export function readContent(root: string, today: Date, extendedBy: readonly string[] = []): Extended {
  const folders = [...extendedBy, wholePath(root)]
  return extend(readFolder(root), {
    folders,
    compile: (base) => compile(readContent(base, today, folders), today),
  })
}

/** One path for a folder, however it was named; as it was named when it is not there, or lies where we may not look. */
function wholePath(root: string): string {
  try {
    return realpathSync(root)
  } catch {
    return root
  }
}

/** The same for a folder already read. */
export function compile({ folder, changes }: Extended, today: Date): Compilation {
  const { files } = folder
  checkReferences(folder)
  checkRepeatedIds(folder)
  checkReviewDates(articlesIn(folder), today)
  const testable = checkPhrases(folder)
  const language = languageOf(folder)
  if (language) checkPromptTests(testable, language)
  checkUnfinished(files)
  return { pack: files.every(isSound) ? toPack(folder, language) : undefined, files, changes }
}

function toPack(folder: ContentFolder, language: Language | undefined): Pack | undefined {
  const { pack, sources } = folder
  const articles = (kind: Kind) => {
    const own = folder[kind].map((one) => toArticle(one, sources.value))
    return withOwn(folder.base?.pack?.[kind] ?? [], own)
  }
  const draft = {
    format: PACK_FORMAT,
    ...pack.value,
    ...language,
    messages: articles('messages'),
    briefings: articles('briefings'),
    tools: articles('tools'),
    checklists: articles('checklists'),
  }
  try {
    return parsePack(JSON.stringify(draft))
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    for (const { path, message } of error.faults) {
      fault(fileAt(path, draft, folder), {
        rule: 'pack',
        what: `The pack would not be accepted: ${message} (${path || 'whole pack'})`,
      })
    }
    return undefined
  }
}

/** The file behind a path in the pack, such as `messages.3.title`; pack.yaml for what it takes from elsewhere. */
function fileAt(path: string, draft: Record<Kind, { id: string }[]>, folder: ContentFolder): VFile {
  const [, kind, index] = /^(messages|briefings|tools|checklists)\.(\d+)/.exec(path) ?? []
  const id = kind && draft[kind as Kind][Number(index)]?.id
  const files: AnyArticleFile[] = kind ? folder[kind as Kind] : []
  return (files.find((article) => article.id === id) ?? folder.pack).file
}

/** The base's articles, each in its place, with the publisher's own instead of those of the same id, then the new ones. */
function withOwn<TArticle extends { id: string }>(
  base: readonly TArticle[],
  own: readonly TArticle[],
): TArticle[] {
  const ids = new Set(base.map(({ id }) => id))
  return [
    ...base.map((article) => own.find(({ id }) => id === article.id) ?? article),
    ...own.filter(({ id }) => !ids.has(id)),
  ]
}

function toArticle({ id, fields, text }: AnyArticleFile, sources: ContentFolder['sources']['value']) {
  return {
    ...fields,
    ...text,
    ...(fields && 'prompts' in fields && { prompts: fields.prompts.map(withoutTests) }),
    id,
    sources: fields?.sources.map((source) => ({ id: source, ...sources?.[source] })),
  }
}

/** Its tests are no part of a pack, and do not count towards the size of one. */
function withoutTests<TPrompt extends { tests: unknown }>({ tests: _, ...prompt }: TPrompt) {
  return prompt
}
