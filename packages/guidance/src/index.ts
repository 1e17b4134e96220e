export { type ArticleKind, articlesOf, isOverdue, kindOf, messageById } from './pack/articles.js'
export { type Fault, PACK_SIZE_LIMIT, PackError, parsePack } from './pack/parse.js'
export type * from './pack/rich-text.js'
export { SUMMARY_LIMIT } from './pack/article.js'
export { BriefingSchema } from './pack/briefing.js'
export { ChecklistSchema } from './pack/checklist.js'
export { MessageSchema } from './pack/message.js'
export {
  type Article,
  type Briefing,
  type Checklist,
  type Cue,
  type LocalLink,
  type Message,
  type Pack,
  PACK_FORMAT,
  PackSchema,
  type PitfallsCheck,
  type PlanBuilder,
  type PlanPrompt,
  type Prompt,
  type RiskGrid,
  type SafetyScale,
  type Source,
  type Tool,
} from './pack/schema.js'
export {
  PitfallsCheckSchema,
  PlanBuilderSchema,
  RiskGridSchema,
  SafetyScaleSchema,
  ToolSchema,
} from './pack/tool.js'
export type { Context } from './matching/context.js'
export { createMatcher, type Match, type Matcher } from './matching/matcher.js'
export { parsePhrase, PhraseError } from './matching/phrases.js'
export { type Choice, termsOf } from './matching/vocabulary.js'
export type { RecordMatcher } from './matching/record.js'
export { mistakableFor } from './matching/typos.js'
export { abbreviationsIn, wordsOfPhrases } from './matching/pack-words.js'
export type { Span } from './matching/span.js'
export { isAnswered, type Offer } from './prompting/offer.js'
export {
  type Deed,
  DeedSchema,
  type Reason,
  REASONS,
  type Snooze,
  snoozeEnd,
  SNOOZES,
} from './prompting/deed.js'
export {
  type DeviceHistory,
  emptyHistory,
  historyAfter,
  historyIn,
  type MessageHistory,
  parseHistory,
} from './prompting/history.js'
export type { Moment } from './prompting/moment.js'
export { defaultPolicy, parsePolicy, type Policy, PolicyError } from './prompting/policy.js'
export {
  type Consideration,
  createPrompter,
  type DismissedOffer,
  type Prompter,
  type SnoozedOffer,
} from './prompting/prompter.js'
export { emptyRecord, parseRecordState, recordAfter, type RecordState } from './prompting/record-state.js'
export { buildSearchIndex, createSearch } from './search/create-search.js'
export type { Highlight, Snippet } from './search/highlight.js'
export { SMALL_LIBRARY } from './search/libraries.js'
export { loadSearch } from './search/load-search.js'
export { passagesOf } from './search/passages.js'
export { type SearchIndex, SearchIndexError } from './search/search-index.js'
export type { Hit, Search, SearchOptions } from './search/search.js'
