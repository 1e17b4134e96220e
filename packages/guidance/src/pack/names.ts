import * as v from 'valibot'
import { texts } from './fields.js'

/** How people's names are told from other words that begin with a capital; see `matching/names.ts`. */
export const NamesSchema = v.object({
  /** Titles of adults: "Mrs" in "Mrs Obi". */
  titles: texts,
  /** Titles of professionals: "PC". */
  workerTitles: texts,
  /** Words that are nobody's name wherever they stand: days, months, brands. */
  never: texts,
  /** Words that begin a sentence far more often than a name does. */
  openers: texts,
  /** What everyday words at the start of a sentence end in. */
  openerEndings: texts,
  /** Words that no name follows: "the". */
  notAfter: texts,
  /** Words after which a name is a place, unless something is somebody's: "at Hillside", but "at Leo's house". */
  placeAfter: texts,
  /** Words that make a name part of another's: "Hillside road". */
  notBefore: texts,
  /** Whose these are is a parent: "Kelly's son". */
  offspring: texts,
  /** Abbreviations that are also words or initials: meant only in capitals, or among the words of a longer term. */
  capitals: texts,
  /** What people do: a word at the start of a sentence is a name only before one of these. */
  verbs: texts,
})
