import { distance } from 'fastest-levenshtein'
import type { Heading, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { fault } from './faults.js'
import { nearest } from './suggest.js'

export interface Section {
  heading: Heading
  title: string
  nodes: RootContent[]
}

export interface Headings<Name extends string> {
  /** How many "#" they have. */
  depth: 2 | 3
  /** Those with a meaning of their own: as they are written, and what the code calls them. */
  titles: Readonly<Record<string, Name>>
  /** Whether the author makes up others. Where not, others belong to the text before the first with a meaning. */
  free?: boolean
}

export interface Split<Name extends string> {
  /** What comes before the first section. */
  body: RootContent[]
  named: Partial<Record<Name, Section>>
  /** Sections of the author's own making, in order. */
  free: Section[]
}

/** Splits a text at its headings of one depth. A heading that is misspelt, or stands where it has no meaning, is a fault. */
export function splitSections<Name extends string>(
  file: VFile,
  nodes: readonly RootContent[],
  headings: Headings<Name>,
): Split<Name> {
  const split: Split<Name> = { body: [], named: {}, free: [] }
  let current = split.body
  for (const node of nodes) {
    const inBody = current === split.body
    if (node.type !== 'heading' || node.depth !== headings.depth) current.push(node)
    else if (inBody && !headings.free && !titleOf(node, headings)) current.push(node)
    else current = startSection(file, split, node, headings)
  }
  return split
}

/** Where what follows a heading belongs; what follows a heading of no meaning is reported and left out. */
function startSection<Name extends string>(
  file: VFile,
  split: Split<Name>,
  heading: Heading,
  headings: Headings<Name>,
): RootContent[] {
  const written = toString(heading).trim()
  const title = titleOf(heading, headings)
  const place = heading.position
  if (written !== title && !(headings.free && !title)) {
    const what = `There is no section "${written}"`
    const mend = title ? `Did you mean "${title}"?` : elsewhere(headings.depth)
    fault(file, { rule: 'section', what, mend, place })
  }
  const name = title && headings.titles[title]
  if (!name) {
    const section = { heading, title: written, nodes: [] }
    if (headings.free) split.free.push(section)
    return section.nodes
  }
  if (split.named[name]) {
    fault(file, { rule: 'section', what: `There are two sections "${title}"`, mend: 'Make them one.', place })
  }
  const section = (split.named[name] ??= { heading, title, nodes: [] })
  return section.nodes
}

function elsewhere(depth: 2 | 3): string {
  const inside = depth === 2 ? ', or use ### for a heading inside this one' : ''
  return `Move it up into the text before the sections${inside}.`
}

/** The heading with a meaning that was meant. Where authors make up others, only a slip of one letter is one. */
function titleOf({ children }: Heading, { titles, free }: Headings<string>): string | undefined {
  const written = toString({ type: 'paragraph', children }).trim()
  const title = nearest(written, Object.keys(titles))
  const isSlip = title && distance(written.toLowerCase(), title.toLowerCase()) <= 1
  return free && !isSlip ? undefined : title
}
