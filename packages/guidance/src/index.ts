export { articlesOf, isOverdue, messageById } from './pack/articles.js'
export { type Fault, PACK_SIZE_LIMIT, PackError, parsePack } from './pack/parse.js'
export type * from './pack/rich-text.js'
export {
  type Article,
  type LocalLink,
  type Message,
  MessageSchema,
  type Pack,
  PACK_FORMAT,
  PackSchema,
  type Prompt,
  type Source,
  SUMMARY_LIMIT,
} from './pack/schema.js'
export type { Context } from './matching/context.js'
export { createMatcher, type Match, type Matcher } from './matching/matcher.js'
export { parsePhrase, PhraseError } from './matching/phrases.js'
export type { RecordMatcher } from './matching/record.js'
export type { Span } from './matching/span.js'
export { isAnswered, type Offer } from './prompting/offer.js'
export { defaultPolicy, type Policy } from './prompting/policy.js'
export { type Consideration, createPrompter, type Prompter } from './prompting/prompter.js'
export { dismiss, emptyRecord, type RecordState, restore } from './prompting/history.js'
export { createSearch, type Highlight, type Hit, type Search } from './search/search.js'
