import type { PhrasingContent } from 'mdast'

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'quotation' | 'image' | 'line' | 'other'

/** One piece of the document as a reader sees it: the report lists each, in order. */
export interface Block {
  /** From 1, in the order of the document. */
  number: number
  /** Line of the file, where it is a text. */
  line: number | undefined
  kind: BlockKind
  /** What it says, in plain words. */
  text: string
  content: PhrasingContent[]
  /** Of a heading: 1 to 6; 7 when it only looks like one. Of a list item: how far in it stands, from 1. */
  level: number
  /** Of a list item: numbered. */
  ordered: boolean
  /** Of a table's row: the first row, which names the columns. */
  header: boolean
  /** Why it is no part of the guidance; absent when it is. */
  skipped?: string | undefined
  /** What was changed or lost inside it. */
  notes: string[]
}

export type BlockDraft = Partial<Block> & Pick<Block, 'kind' | 'text'>
