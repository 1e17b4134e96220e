import * as v from 'valibot'
import { BlockSchema, InlineSchema, UrlSchema } from './rich-text.js'

export const PACK_FORMAT = 'practice-guidance/pack@1'

/** A prompt card shows the summary alone, so it must be readable at a glance. Limit as in HL7 CDS Hooks cards. */
export const SUMMARY_LIMIT = 140

const filled = v.pipe(v.string(), v.trim(), v.minLength(1, 'Write something here'))
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case words joined by hyphens'))
const date = v.pipe(v.string(), v.isoDate('Write the date as YYYY-MM-DD'))
const texts = v.optional(v.array(filled), [])
const blocks = v.array(BlockSchema)

export const SourceSchema = v.object({
  id,
  title: filled,
  publisher: filled,
  /** Year, or an ISO date. */
  published: v.optional(filled),
  url: v.optional(UrlSchema),
})

/** A local procedure. Without a `url` the publisher has not filled it in yet. */
export const LocalLinkSchema = v.object({ id, title: filled, url: v.optional(UrlSchema) })

export const AnsweredSchema = v.object({
  within: v.picklist(['sentence', 'paragraph', 'record']),
  any: v.pipe(v.array(filled), v.minLength(1)),
})

export const PromptSchema = v.object({
  /** Unique in the pack. */
  id,
  /** Phrases in the terms language; see `matching/phrases.ts`. */
  any: v.pipe(v.array(filled), v.minLength(1)),
  except: texts,
  context: v.optional(v.picklist(['affirmed', 'negated', 'any']), 'affirmed'),
  /** In place of the message's own. */
  answered: v.optional(AnsweredSchema),
  /** 1 information, 2 prompt, 3 urgent. */
  tier: v.optional(v.picklist([1, 2, 3]), 2),
  once: v.optional(v.literal('record'), 'record'),
})

const articleEntries = {
  id,
  title: filled,
  summary: v.pipe(filled, v.maxLength(SUMMARY_LIMIT, `Keep the summary to ${SUMMARY_LIMIT} characters`)),
  body: blocks,
  related: texts,
  themes: texts,
  alsoAskedAs: texts,
  sources: v.pipe(v.array(SourceSchema), v.minLength(1, 'Name at least one source')),
  reviewed: date,
  reviewBy: date,
}

/** Briefings, tools and checklists. */
export const ArticleSchema = v.object(articleEntries)

export const MessageSchema = v.object({
  ...articleEntries,
  /** What reviews or research say; `source` is the id of one of the message's sources. */
  evidence: v.optional(v.array(v.object({ text: v.array(InlineSchema), source: id })), []),
  questions: v.pipe(v.array(filled), v.minLength(2, 'Give at least two questions'), v.maxLength(6)),
  caution: v.optional(blocks),
  audience: texts,
  /** Ids of the pack's local links. */
  links: texts,
  /** What answers those of its prompts that do not say so themselves. */
  answered: v.optional(AnsweredSchema),
  prompts: v.optional(v.array(PromptSchema), []),
})

export const PackSchema = v.object({
  format: v.literal(
    PACK_FORMAT,
    `This is not a pack this version can read: the format must be ${PACK_FORMAT}`,
  ),
  id,
  title: filled,
  publisher: filled,
  /** BCP 47, such as en-GB. */
  language: filled,
  version: filled,
  published: date,
  licence: filled,
  /** Theme titles in the order to list them. */
  themes: texts,
  links: v.optional(v.array(LocalLinkSchema), []),
  /** What people write, and what it stands for: `{"wnb": ["was not brought"]}`. */
  glossary: v.optional(v.record(filled, v.array(filled)), {}),
  /** Word classes: `{"child": ["child", "children", "young person"]}`. */
  vocabulary: v.optional(v.record(id, v.pipe(v.array(filled), v.minLength(1))), {}),
  messages: v.array(MessageSchema),
  briefings: v.optional(v.array(ArticleSchema), []),
  tools: v.optional(v.array(ArticleSchema), []),
  checklists: v.optional(v.array(ArticleSchema), []),
})

export type Source = v.InferOutput<typeof SourceSchema>
export type LocalLink = v.InferOutput<typeof LocalLinkSchema>
export type Answered = v.InferOutput<typeof AnsweredSchema>
export type Prompt = v.InferOutput<typeof PromptSchema>
export type Article = v.InferOutput<typeof ArticleSchema>
export type Message = v.InferOutput<typeof MessageSchema>
export type Pack = v.InferOutput<typeof PackSchema>
