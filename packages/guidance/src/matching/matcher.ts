import type { Pack } from '../pack/schema.js'
import type { Context } from './context.js'
import { RecordMatcher } from './record.js'
import { compileRules } from './rules.js'
import type { Span } from './span.js'

/** A place in a record where a prompt applies. Offsets are UTF-16 units of the text given. */
export interface Match extends Span {
  /** Id of the prompt. */
  prompt: string
  /** Id of the message it calls up. */
  message: string
  context: Context
  /** Where the record already answers the prompt, or null. */
  answered: Span | null
}

export interface Matcher {
  /** Every place in a text where a prompt applies, in order. */
  match(text: string): Match[]
  /** Follows one record as it is written: the same answers as `match`, for the price of what changed. */
  record(): RecordMatcher
}

/** Compiles a pack's phrases once; the matcher can then read any number of records. */
export function createMatcher(pack: Pack): Matcher {
  const rules = compileRules(pack)
  return {
    match: (text) => new RecordMatcher(rules).update(text),
    record: () => new RecordMatcher(rules),
  }
}
