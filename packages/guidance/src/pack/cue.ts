import * as v from 'valibot'
import { CUE_REACH_LIMIT } from './cue-reach.js'
import { someTexts } from './fields.js'

/**
 * Words that change what a phrase near them means, in the manner of NegEx and ConText (Chapman 2001, Harkema 2009,
 * https://pmc.ncbi.nlm.nih.gov/articles/PMC2757457/).
 */
export const CueSchema = v.object({
  /** `none` cancels every cue it overlaps: "not only" denies nothing. */
  context: v.picklist(['negated', 'hypothetical', 'historical', 'other', 'none']),
  /** Where the phrase it changes stands: after the cue, before it, or either. */
  reaches: v.optional(v.picklist(['forward', 'back', 'both']), 'forward'),
  /** Whether a comma, dash or bracket stops it. */
  within: v.optional(v.picklist(['clause', 'sentence']), 'clause'),
  /** Most words between the cue and the phrase. */
  words: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.maxValue(CUE_REACH_LIMIT, `A cue reaches over 0 to ${CUE_REACH_LIMIT} words`),
    ),
    4,
  ),
  /** Whether it is a cue only at the start of a sentence. */
  opens: v.optional(v.boolean(), false),
  /** In the terms language. */
  phrases: someTexts,
})
