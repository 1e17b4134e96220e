import * as v from 'valibot'
import { filled, id, someTexts, texts } from './fields.js'

export const AnsweredSchema = v.object({
  within: v.picklist(['sentence', 'paragraph', 'record']),
  any: someTexts,
})

export const PromptSchema = v.object({
  /** Unique in the pack. */
  id,
  /** Phrases in the terms language; see `matching/phrases.ts`. */
  any: someTexts,
  except: texts,
  context: v.optional(v.picklist(['affirmed', 'negated', 'any']), 'affirmed'),
  /** In place of the message's own. */
  answered: v.optional(AnsweredSchema),
  /** 1 information, 2 prompt, 3 urgent. */
  tier: v.optional(v.picklist([1, 2, 3]), 2),
  once: v.optional(v.literal('record'), 'record'),
})

/** A prompt of a plan builder: read in the plan being written, never in a record. */
export const PlanPromptSchema = v.object({
  ...PromptSchema.entries,
  /** Whether the words are vague, or leave a child to carry the plan. */
  about: v.picklist(['vague', 'child']),
  /** What it looks for, as a reader would say it: "engage with, work with". */
  words: filled,
  /** What to ask the person who wrote them. */
  ask: filled,
})
