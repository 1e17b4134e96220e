import * as v from 'valibot'
import { articleEntries } from './article.js'
import { blocks, filled, questions, texts } from './fields.js'

/** One point of a briefing: a part of the page, or a slide with its notes. */
const SectionSchema = v.object({
  title: filled,
  body: blocks,
  /** Ids of the messages that say more. */
  messages: texts,
  questions: texts,
  /** For the person who presents it. */
  notes: v.optional(blocks),
})

/** Case learning to read, or to present to a team. */
export const BriefingSchema = v.object({
  ...articleEntries,
  /** How long it takes to present, discussion included. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240)),
  sections: v.pipe(v.array(SectionSchema), v.minLength(1, 'Give at least one section')),
  /** For the end: about the whole briefing. */
  questions,
})
