/** One difference between two packs, and where it is: names of fields and of things in lists, outermost first. */
export type Change = { path: string[] } & Difference

export type Difference =
  | { kind: 'added' | 'removed'; lines: string[] }
  | { kind: 'words'; before: string; after: string }
  /** Things whose order does not matter, or does (`reordered`). */
  | { kind: 'list'; added: string[]; removed: string[]; reordered: boolean }
  | { kind: 'paragraphs'; added: string[]; removed: string[]; changed: { before: string; after: string }[] }
