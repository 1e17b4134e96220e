import * as v from 'valibot'

/** Links may only go where a reader expects: the web, e-mail or telephone. */
export const UrlSchema = v.pipe(
  v.string(),
  v.regex(/^(?:https?:\/\/|mailto:|tel:)\S+$/, 'Use a link that starts with https:, http:, mailto: or tel:'),
)

export interface Text {
  type: 'text'
  value: string
}
export interface Emphasis {
  type: 'emphasis' | 'strong'
  children: Inline[]
}
export interface Link {
  type: 'link'
  url: string
  children: Inline[]
}
export type Inline = Text | Emphasis | Link

export interface Paragraph {
  type: 'paragraph'
  children: Inline[]
}
export interface Heading {
  type: 'heading'
  depth: 2 | 3
  children: Inline[]
}
export interface ListItem {
  type: 'listItem'
  children: Block[]
}
export interface List {
  type: 'list'
  ordered: boolean
  children: ListItem[]
}
export interface Blockquote {
  type: 'blockquote'
  children: Block[]
}
export type Block = Paragraph | Heading | List | Blockquote

const inlines = v.array(v.lazy(() => InlineSchema))
const blocks = v.array(v.lazy(() => BlockSchema))

/** A piece of a line: text, emphasis, strong or a link (mdast node names). */
export const InlineSchema: v.GenericSchema<Inline> = v.variant('type', [
  v.object({ type: v.literal('text'), value: v.string() }),
  v.object({ type: v.picklist(['emphasis', 'strong']), children: inlines }),
  v.object({ type: v.literal('link'), url: UrlSchema, children: inlines }),
])

/** A block of rich text: the part of mdast that needs no HTML to draw. */
export const BlockSchema: v.GenericSchema<Block> = v.variant('type', [
  v.object({ type: v.literal('paragraph'), children: inlines }),
  v.object({ type: v.literal('heading'), depth: v.picklist([2, 3]), children: inlines }),
  v.object({
    type: v.literal('list'),
    ordered: v.boolean(),
    children: v.array(v.object({ type: v.literal('listItem'), children: blocks })),
  }),
  v.object({ type: v.literal('blockquote'), children: blocks }),
])
