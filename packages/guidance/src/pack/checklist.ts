import * as v from 'valibot'
import { articleEntries } from './article.js'
import { blocks, filled, texts } from './fields.js'

const ItemSchema = v.object({
  text: filled,
  /** What would show that it is done. */
  evidence: filled,
  /** Ids of the messages that say more. */
  messages: texts,
})

const GroupSchema = v.object({
  title: filled,
  body: blocks,
  items: v.pipe(v.array(ItemSchema), v.minLength(1, 'Give at least one item')),
})

/** Things to have in place, each with what would show it. */
export const ChecklistSchema = v.object({
  ...articleEntries,
  groups: v.pipe(v.array(GroupSchema), v.minLength(1, 'Give at least one group')),
})
