import * as v from 'valibot'
import type { SourceSchema } from './article.js'
import { BriefingSchema } from './briefing.js'
import { ChecklistSchema } from './checklist.js'
import { CueSchema } from './cue.js'
import { date, filled, id, someTexts, texts } from './fields.js'
import { MessageSchema } from './message.js'
import { NamesSchema } from './names.js'
import type { AnsweredSchema, PlanPromptSchema, PromptSchema } from './prompt.js'
import { UrlSchema } from './rich-text.js'
import {
  type PitfallsCheckSchema,
  type PlanBuilderSchema,
  type RiskGridSchema,
  type SafetyScaleSchema,
  ToolSchema,
} from './tool.js'
import { TyposSchema } from './typos.js'

export const PACK_FORMAT = 'practice-guidance/pack@1'

/** A local procedure or contact point. Without a `url` and a `phone` the publisher has not filled it in yet. */
export const LocalLinkSchema = v.object({
  id,
  title: filled,
  url: v.optional(UrlSchema),
  /** The number alone; extensions and choices go into the note. */
  phone: v.optional(
    v.pipe(v.string(), v.regex(/^\+?\d[\d ]*$/, 'Write the number alone, such as 01632 960 001')),
  ),
  /** When somebody answers, and whom to ring when nobody does. */
  hours: v.optional(filled),
  /** Whatever else a reader needs to know before they follow it. */
  note: v.optional(filled),
})

/** Guidance that a pack was made from, to be credited. */
export const OriginSchema = v.object({ title: filled, publisher: filled, version: filled, licence: filled })

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
  /** Where its law and terms hold: "England". */
  area: v.optional(filled),
  /** The guidance it extends, the nearest first. */
  basedOn: v.optional(v.array(OriginSchema)),
  /** Theme titles in the order to list them. */
  themes: texts,
  links: v.optional(v.array(LocalLinkSchema), []),
  /** What people write, and what it stands for: `{"wnb": ["was not brought"]}`. */
  glossary: v.optional(v.record(filled, v.array(filled)), {}),
  /** Word classes: `{"child": ["child", "children", "young person"]}`. */
  vocabulary: v.optional(v.record(id, someTexts), {}),
  /** Words that tell how a phrase is meant, by a name for each group of them. */
  cues: v.optional(v.record(id, CueSchema), {}),
  names: v.optional(NamesSchema, {}),
  /** Without it typos are not looked for. */
  typos: v.optional(TyposSchema),
  messages: v.array(MessageSchema),
  briefings: v.optional(v.array(BriefingSchema), []),
  tools: v.optional(v.array(ToolSchema), []),
  checklists: v.optional(v.array(ChecklistSchema), []),
})

export type Source = v.InferOutput<typeof SourceSchema>
export type LocalLink = v.InferOutput<typeof LocalLinkSchema>
export type Answered = v.InferOutput<typeof AnsweredSchema>
export type Cue = v.InferOutput<typeof CueSchema>
export type Prompt = v.InferOutput<typeof PromptSchema>
export type PlanPrompt = v.InferOutput<typeof PlanPromptSchema>
export type Message = v.InferOutput<typeof MessageSchema>
export type Briefing = v.InferOutput<typeof BriefingSchema>
export type RiskGrid = v.InferOutput<typeof RiskGridSchema>
export type SafetyScale = v.InferOutput<typeof SafetyScaleSchema>
export type PlanBuilder = v.InferOutput<typeof PlanBuilderSchema>
export type PitfallsCheck = v.InferOutput<typeof PitfallsCheckSchema>
export type Tool = v.InferOutput<typeof ToolSchema>
export type Checklist = v.InferOutput<typeof ChecklistSchema>
/** Anything a reader can open. */
export type Article = Message | Briefing | Tool | Checklist
export type Pack = v.InferOutput<typeof PackSchema>
