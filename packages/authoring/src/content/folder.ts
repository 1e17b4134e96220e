import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Pack } from '@practice-guidance/guidance'
import * as v from 'valibot'
import { VFile } from 'vfile'
import { type BriefingFile, readBriefingFile } from './briefing-file.js'
import { type ChecklistFile, readChecklistFile } from './checklist-file.js'
import { fault, warn } from './faults.js'
import { type MessageFile, readMessageFile } from './message-file.js'
import {
  CuesSchema,
  type ExtensionFields,
  ExtensionFieldsSchema,
  GlossarySchema,
  NamesSchema,
  type PackFields,
  PackFieldsSchema,
  type Sources,
  SourcesSchema,
  VocabularySchema,
} from './schema.js'
import { fitShape } from './shape.js'
import { readTextFile } from './text-file.js'
import { readToolFile, type ToolFile } from './tool-file.js'
import { readYaml } from './yaml.js'
import type { YamlSource } from './yaml-source.js'

/** A YAML file of the folder. Without a value it could not be read, and its faults say why. */
export interface YamlFile<TValue> {
  file: VFile
  yaml?: YamlSource | undefined
  value?: TValue | undefined
}

/** Everything one folder of content holds, as far as it could be read. */
export interface ContentFolder {
  /** Of guidance that extends other guidance, the value comes with what it extends. */
  pack: YamlFile<PackFields>
  /** What pack.yaml says when it extends other guidance. */
  extension?: ExtensionFields | undefined
  /** What it extends, if anything; without a pack when that cannot be read. */
  base?: { pack: Pack | undefined }
  sources: YamlFile<Sources>
  vocabulary: YamlFile<Pack['vocabulary']>
  glossary: YamlFile<Pack['glossary']>
  cues: YamlFile<Pack['cues']>
  names: YamlFile<Pack['names']>
  messages: MessageFile[]
  briefings: BriefingFile[]
  tools: ToolFile[]
  checklists: ChecklistFile[]
  /** Every file read, faults and all. */
  files: VFile[]
}

export type AnyArticleFile = MessageFile | BriefingFile | ToolFile | ChecklistFile

/** Every Markdown file of the folder, messages first. */
export function articlesIn({ messages, briefings, tools, checklists }: ContentFolder): AnyArticleFile[] {
  return [...messages, ...briefings, ...tools, ...checklists]
}

export function readFolder(root: string): ContentFolder {
  const { pack, extension } = readPackFile(join(root, 'pack.yaml'))
  const isWhole = !pack.yaml?.name(['extends'])
  const sources = readYamlFile(join(root, 'sources.yaml'), SourcesSchema, isWhole ? undefined : {})
  const vocabulary = readYamlFile(join(root, 'vocabulary.yaml'), VocabularySchema, {})
  const glossary = readYamlFile(join(root, 'glossary.yaml'), GlossarySchema, {})
  const cues = readYamlFile(join(root, 'cues.yaml'), CuesSchema, {})
  const names = readYamlFile(join(root, 'names.yaml'), NamesSchema, v.parse(NamesSchema, {}))
  const files = [pack, sources, vocabulary, glossary, cues, names].map(({ file }) => file)
  const articles = <TFile extends AnyArticleFile>(name: string, read: (path: string) => TFile): TFile[] => {
    const folder = new VFile({ path: join(root, name) })
    const found = markdownFiles(folder, isWhole && name === 'messages').map(read)
    files.push(...found.map(({ file }) => file), folder)
    return found
  }
  return {
    pack,
    extension,
    sources,
    vocabulary,
    glossary,
    cues,
    names,
    messages: articles('messages', readMessageFile),
    briefings: articles('briefings', readBriefingFile),
    tools: articles('tools', readToolFile),
    checklists: articles('checklists', readChecklistFile),
    files,
  }
}

function readPackFile(path: string): Pick<ContentFolder, 'pack' | 'extension'> {
  const file = readTextFile(path)
  const yaml = file.value === undefined ? undefined : readYaml(file, String(file))
  if (yaml?.name(['extends'])) {
    return { pack: { file, yaml }, extension: fitShape(file, yaml, ExtensionFieldsSchema) }
  }
  return { pack: { file, yaml, value: yaml && fitShape(file, yaml, PackFieldsSchema) } }
}

function readYamlFile<TValue>(
  path: string,
  schema: v.GenericSchema<unknown, TValue>,
  whenAbsent?: TValue,
): YamlFile<TValue> {
  // A link that leads nowhere is there, and a fault.
  const isAbsent = !lstatSync(path, { throwIfNoEntry: false })
  if (whenAbsent !== undefined && isAbsent) return { file: new VFile({ path }), value: whenAbsent }
  const file = readTextFile(path)
  const yaml = file.value === undefined ? undefined : readYaml(file, String(file))
  return { file, yaml, value: yaml && fitShape(file, yaml, schema) }
}

/**
 * The Markdown files of a folder in the order of their names, so that a build is the same everywhere. Without messages,
 * guidance that extends no other is none.
 */
function markdownFiles(folder: VFile, isNeeded: boolean): string[] {
  const names = namesIn(folder)
  if (!names) {
    const mend = 'Make it, with one .md file a message.'
    if (isNeeded) fault(folder, { rule: 'folder', what: 'There is no such folder', mend })
    return []
  }
  for (const name of names.filter((name) => !name.endsWith('.md'))) {
    const mend = 'Only files whose names end with ".md" are read here; keep others elsewhere.'
    warn(folder, { rule: 'folder', what: `"${name}" was not read`, mend })
  }
  const markdown = names.filter((name) => name.endsWith('.md'))
  if (isNeeded && markdown.length === 0) {
    const mend = 'Add one .md file a message.'
    fault(folder, { rule: 'folder', what: 'The folder holds no message', mend })
  }
  return markdown.map((name) => join(folder.path, name))
}

/** What a folder holds, hidden files apart; nothing when there is none. */
function namesIn(folder: VFile): string[] | undefined {
  if (!lstatSync(folder.path, { throwIfNoEntry: false })) return undefined
  try {
    return readdirSync(folder.path)
      .filter((name) => !name.startsWith('.'))
      .sort()
  } catch (error) {
    const what = `This folder cannot be read: ${(error as Error).message}`
    const mend = 'Make it a folder with .md files, or take it away.'
    fault(folder, { rule: 'folder', what, mend })
    return []
  }
}
