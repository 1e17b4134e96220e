import * as v from 'valibot'

/** What it takes to tell typos from words; see `matching/typos.ts`. The build works it out. */
export const TyposSchema = v.object({
  /** Words one slip away from a word of the pack that are right as they are, with spaces between. */
  realWords: v.string(),
})
