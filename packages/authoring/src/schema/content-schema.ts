import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import {
  BriefingFieldsSchema,
  BriefingPartSchema,
  ChecklistFieldsSchema,
  CuesSchema,
  ExtensionFieldsSchema,
  GlossarySchema,
  MessageFieldsSchema,
  MessagePartSchema,
  NamesSchema,
  OtherPartSchema,
  PackFieldsSchema,
  SourcesSchema,
  ToolFieldsSchema,
  VocabularySchema,
} from '../content/schema.js'

/** What an author writes: the front matter of a kind of Markdown file, or a whole YAML file. */
const FILES = {
  message: v.union([MessageFieldsSchema, MessagePartSchema]),
  briefing: v.union([BriefingFieldsSchema, BriefingPartSchema]),
  tool: v.union([ToolFieldsSchema, OtherPartSchema]),
  checklist: v.union([ChecklistFieldsSchema, OtherPartSchema]),
  pack: v.union([PackFieldsSchema, ExtensionFieldsSchema]),
  sources: SourcesSchema,
  vocabulary: VocabularySchema,
  glossary: GlossarySchema,
  cues: CuesSchema,
  names: NamesSchema,
} as const

export type AuthoredFile = keyof typeof FILES
export const AUTHORED_FILES = Object.keys(FILES) as AuthoredFile[]

/** Names that a field may hold, by field. */
export type Choices = Partial<Record<'themes' | 'links' | 'related' | 'sources', readonly string[]>>

interface Json {
  [key: string]: unknown
  type?: unknown
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Json>
}

/** The JSON Schema of a file as an author writes it, for editors: with names to choose from where they are known. */
export function contentSchema(file: AuthoredFile, choices: Choices = {}): object {
  const schema = toJsonSchema(FILES[file], {
    // What the YAML language server understands best.
    target: 'draft-07',
    typeMode: 'input',
    ignoreActions: ['trim', 'transform'],
  }) as Json
  return { ...asWritten(schema, choices), title: `Practice Guidance: ${file}` }
}

/**
 * We read every value of YAML as the text it is written in; editors read `1.0` as a number and `no` as false. What may be
 * text may be those.
 */
function asWritten(node: Json, choices: Choices): Json {
  const result: Json = {}
  for (const [key, value] of Object.entries(node)) {
    result[key] = Array.isArray(value)
      ? value.map((item: unknown) => (isJson(item) ? asWritten(item, choices) : item))
      : isJson(value)
        ? asWritten(value, choices)
        : value
  }
  const fixed = node.enum ?? (node.const === undefined ? undefined : [node.const])
  if (fixed) {
    delete result.const
    delete result.type
    return { ...result, enum: [...new Set(fixed.flatMap((value) => [value, plain(value)]))] }
  }
  if (node.type === 'string') result.type = ['string', 'number', 'boolean']
  return offer(result, choices)
}

/** Names to choose from, for the fields of an article; the link ids of pack.yaml and the like are things of their own. */
function offer(node: Json, choices: Choices): Json {
  if (!node.properties?.['summary']) return node
  const properties = { ...node.properties }
  for (const [field, names] of Object.entries(choices)) {
    if (properties[field] && names.length > 0)
      properties[field] = { ...properties[field], items: { enum: names } }
  }
  return { ...node, properties }
}

function plain(value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (value === 'true' || value === 'false') return value === 'true'
  return /^\d+$/.test(value) ? Number(value) : value
}

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
