import { MessageSchema, PackSchema } from '@practice-guidance/guidance'
import * as v from 'valibot'

const PromptSchema = MessageSchema.entries.prompts.wrapped.item
const SourceSchema = MessageSchema.entries.sources.pipe[0].item
const LinkSchema = PackSchema.entries.links.wrapped.item
const AnsweredFieldsSchema = v.strictObject(PromptSchema.entries.answered.wrapped.entries)
const CueSchema = PackSchema.entries.cues.wrapped.value
const { id, title: filled } = MessageSchema.entries

const sentences = v.pipe(
  v.array(filled),
  v.minLength(3, 'A prompt is tried on at least three sentences of each kind'),
)

/** A prompt as an author writes it: what goes into the pack, and the sentences that prove it. */
const PromptFieldsSchema = v.strictObject({
  ...PromptSchema.entries,
  answered: v.optional(AnsweredFieldsSchema),
  tier: v.optional(
    v.pipe(
      v.picklist(['1', '2', '3'], 'The tier is 1 (information), 2 (prompt) or 3 (urgent)'),
      v.transform((tier) => Number(tier) as 1 | 2 | 3),
    ),
    '2',
  ),
  tests: v.strictObject({ show: sentences, quiet: sentences }),
})

/** The front matter of `messages/<id>.md`. Sources are ids from `sources.yaml`. */
export const FrontMatterSchema = v.strictObject({
  ...v.omit(MessageSchema, ['id', 'body', 'evidence', 'questions', 'caution', 'sources', 'prompts']).entries,
  sources: v.pipe(v.array(id), v.minLength(1, 'Name at least one source')),
  answered: v.optional(AnsweredFieldsSchema),
  prompts: v.optional(v.array(PromptFieldsSchema), []),
})

/** `pack.yaml`. */
export const PackFieldsSchema = v.strictObject({
  ...v.omit(PackSchema, ['format', 'glossary', 'vocabulary', 'cues', 'messages', 'briefings', 'tools', 'checklists'])
    .entries,
  links: v.optional(v.array(v.strictObject(LinkSchema.entries)), []),
})

/** `sources.yaml`: what each source id stands for. */
export const SourcesSchema = v.record(id, v.strictObject(v.omit(SourceSchema, ['id']).entries))

/** `vocabulary.yaml`: word classes. */
export const VocabularySchema = PackSchema.entries.vocabulary.wrapped

/** `glossary.yaml`: abbreviations and old terms, and what they stand for. */
export const GlossarySchema = PackSchema.entries.glossary.wrapped

/** `cues.yaml`: words that tell how a phrase is meant. */
export const CuesSchema = v.record(
  id,
  v.strictObject({
    ...CueSchema.entries,
    words: v.optional(
 v.pipe(v.string(), v.regex(/^\d+$/, 'Write a number, such as 4'), v.transform(Number), CueSchema.entries.words.wrapped), '4'),
  }),
)

export type FrontMatter = v.InferOutput<typeof FrontMatterSchema>
export type PackFields = v.InferOutput<typeof PackFieldsSchema>
export type Sources = v.InferOutput<typeof SourcesSchema>
