import * as v from 'valibot'
import { articleEntries } from './article.js'
import { id, questions } from './fields.js'
import { AnsweredSchema, PromptSchema } from './prompt.js'
import { InlineSchema } from './rich-text.js'

export const MessageSchema = v.object({
  ...articleEntries,
  /** What reviews or research say; `source` is the id of one of the message's sources. */
  evidence: v.optional(v.array(v.object({ text: v.array(InlineSchema), source: id })), []),
  questions,
  /** What answers those of its prompts that do not say so themselves. */
  answered: v.optional(AnsweredSchema),
  prompts: v.optional(v.array(PromptSchema), []),
})
