/** Loaded by a search, to know a sentence as a record would say it. */
export { createMatcher } from '@practice-guidance/guidance'
