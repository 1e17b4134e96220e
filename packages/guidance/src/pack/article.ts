import * as v from 'valibot'
import { blocks, date, filled, id, texts } from './fields.js'
import { UrlSchema } from './rich-text.js'

/** A prompt card shows the summary alone, so it must be readable at a glance. Limit as in HL7 CDS Hooks cards. */
export const SUMMARY_LIMIT = 140

export const SourceSchema = v.object({
  id,
  title: filled,
  publisher: filled,
  /** Year, or an ISO date. */
  published: v.optional(filled),
  url: v.optional(UrlSchema),
})

/** What messages, briefings, tools and checklists have in common. */
export const articleEntries = {
  /** Unique among all of them. */
  id,
  title: filled,
  summary: v.pipe(filled, v.maxLength(SUMMARY_LIMIT, `Keep the summary to ${SUMMARY_LIMIT} characters`)),
  body: blocks,
  caution: v.optional(blocks),
  /** Ids of other articles, of any kind. */
  related: texts,
  themes: texts,
  audience: texts,
  alsoAskedAs: texts,
  /** Ids of the pack's local links. */
  links: texts,
  sources: v.pipe(v.array(SourceSchema), v.minLength(1, 'Name at least one source')),
  reviewed: date,
  reviewBy: date,
}
