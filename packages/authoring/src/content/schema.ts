import {
  BriefingSchema,
  MessageSchema,
  PackSchema,
  PitfallsCheckSchema,
  PlanBuilderSchema,
  RiskGridSchema,
  SafetyScaleSchema,
} from '@practice-guidance/guidance'
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

/** What an author writes in place of what the pack holds: the sentences that prove a prompt go no further. */
const promptFields = {
  answered: v.optional(AnsweredFieldsSchema),
  tier: v.optional(
    v.pipe(
      v.picklist(['1', '2', '3'], 'The tier is 1 (information), 2 (prompt) or 3 (urgent)'),
      v.transform((tier) => Number(tier) as 1 | 2 | 3),
    ),
    '2',
  ),
  tests: v.strictObject({ show: sentences, quiet: sentences }),
}
const PromptFieldsSchema = v.strictObject({ ...PromptSchema.entries, ...promptFields })
const PlanPromptFieldsSchema = v.strictObject({
  ...PlanBuilderSchema.entries.prompts.wrapped.item.entries,
  ...promptFields,
})

/** The front matter of every Markdown file. Sources are ids from `sources.yaml`. */
const articleFields = {
  ...v.pick(MessageSchema, [
    'title',
    'summary',
    'related',
    'themes',
    'audience',
    'alsoAskedAs',
    'links',
    'reviewed',
    'reviewBy',
  ]).entries,
  sources: v.pipe(v.array(id), v.minLength(1, 'Name at least one source')),
}

/** The front matter of `messages/<id>.md`. */
export const MessageFieldsSchema = v.strictObject({
  ...articleFields,
  answered: v.optional(AnsweredFieldsSchema),
  prompts: v.optional(v.array(PromptFieldsSchema), []),
})

/** The front matter of `briefings/<id>.md`. */
export const BriefingFieldsSchema = v.strictObject({
  ...articleFields,
  minutes: v.pipe(
    v.string(),
    v.regex(/^\d+$/, 'Write a whole number of minutes'),
    v.transform(Number),
    BriefingSchema.entries.minutes,
  ),
})

/** The front matter of `tools/<id>.md`. */
export const ToolFieldsSchema = v.variant('kind', [
  v.strictObject({ ...articleFields, kind: RiskGridSchema.entries.kind }),
  v.strictObject({ ...articleFields, kind: SafetyScaleSchema.entries.kind }),
  v.strictObject({
    ...articleFields,
    kind: PlanBuilderSchema.entries.kind,
    prompts: v.optional(v.array(PlanPromptFieldsSchema), []),
  }),
  v.strictObject({ ...articleFields, kind: PitfallsCheckSchema.entries.kind }),
])

/** The front matter of `checklists/<id>.md`. */
export const ChecklistFieldsSchema = v.strictObject(articleFields)

const inherits = v.literal('true', 'Write "inherits: true", or take it out')

/** The front matter of a file that says only what it changes. */
export const MessagePartSchema = v.strictObject({ ...v.partial(MessageFieldsSchema).entries, inherits })
export const BriefingPartSchema = v.strictObject({ ...v.partial(BriefingFieldsSchema).entries, inherits })
export const OtherPartSchema = v.strictObject({ ...v.partial(ChecklistFieldsSchema).entries, inherits })

/** `pack.yaml`. */
export const PackFieldsSchema = v.strictObject({
  ...v.omit(PackSchema, [
    'format',
    'basedOn',
    'glossary',
    'vocabulary',
    'cues',
    'names',
    'typos',
    'messages',
    'briefings',
    'tools',
    'checklists',
  ]).entries,
  links: v.optional(v.array(v.strictObject(LinkSchema.entries)), []),
})

/** `pack.yaml` of guidance that extends other guidance: what is left out is as there. */
export const ExtensionFieldsSchema = v.strictObject({
  ...PackFieldsSchema.entries,
  language: v.optional(PackFieldsSchema.entries.language),
  licence: v.optional(PackFieldsSchema.entries.licence),
  links: v.optional(v.array(v.strictObject({ ...LinkSchema.entries, title: v.optional(filled) })), []),
  /** Where the other guidance is: a folder or a built pack, as seen from this folder. */
  extends: filled,
  /** Ids of articles to leave out. */
  omit: v.optional(v.array(id), []),
  /** Terms of the other guidance, and what to say instead. */
  wording: v.optional(v.record(filled, filled), {}),
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
    opens: v.optional(
      v.pipe(
        v.picklist(['yes', 'no'], 'Write yes or no'),
        v.transform((answer) => answer === 'yes'),
      ),
      'no',
    ),
    words: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^\d+$/, 'Write a number, such as 4'),
        v.transform(Number),
        CueSchema.entries.words.wrapped,
      ),
      '4',
    ),
  }),
)

/** `names.yaml`: how people's names are told from other words. */
export const NamesSchema = v.strictObject(PackSchema.entries.names.wrapped.entries)

export type MessageFields = v.InferOutput<typeof MessageFieldsSchema>
export type BriefingFields = v.InferOutput<typeof BriefingFieldsSchema>
export type ToolFields = v.InferOutput<typeof ToolFieldsSchema>
export type ChecklistFields = v.InferOutput<typeof ChecklistFieldsSchema>
export type InheritedFields = v.InferOutput<
  typeof MessagePartSchema | typeof BriefingPartSchema | typeof OtherPartSchema
>
export type ExtensionFields = v.InferOutput<typeof ExtensionFieldsSchema>
export type PackFields = v.InferOutput<typeof PackFieldsSchema>
export type Sources = v.InferOutput<typeof SourcesSchema>
