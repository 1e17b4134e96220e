import type { Root } from 'hast'

/** A document of any kind as an HTML tree: what is read, arranged and reported is the same for all. */
export interface SourceDocument {
  tree: Root
  title?: string | undefined
  publisher?: string | undefined
  /** Year, or an ISO date. */
  published?: string | undefined
  /** Where the page stands on the web: its relative links start there. */
  url?: string | undefined
  /** Words of the document that are not part of its text, each with the reason. */
  aside: { text: string; reason: string }[]
  /** What the person who imports it should know. */
  remarks: string[]
}
