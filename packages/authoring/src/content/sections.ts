import type { Heading, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { fault } from './faults.js'
import { nearest } from './suggest.js'

const HEADINGS = new Map([
  ['What reviews say', 'evidence'],
  ['Questions', 'questions'],
  ['Caution', 'caution'],
] as const)

type SectionTitle = typeof HEADINGS extends Map<infer Title, string> ? Title : never
type SectionName = typeof HEADINGS extends Map<string, infer Name> ? Name : never

export interface Section {
  heading: Heading
  nodes: RootContent[]
}

export type Sections = { body: RootContent[] } & Partial<Record<SectionName, Section>>

/** Splits a message at the headings that have a meaning: the body comes first, then the sections in any order. */
export function splitSections(file: VFile, nodes: readonly RootContent[]): Sections {
  const sections: Sections = { body: [] }
  let current = sections.body
  for (const node of nodes) {
    const inBody = current === sections.body
    if (node.type !== 'heading' || node.depth !== 2 || (inBody && !titleOf(node))) current.push(node)
    else current = startSection(file, sections, node)
  }
  return sections
}

/** Where what follows a heading belongs; what follows a heading of no meaning is reported and left out. */
function startSection(file: VFile, sections: Sections, heading: Heading): RootContent[] {
  const written = toString(heading).trim()
  const title = titleOf(heading)
  const name = title && HEADINGS.get(title)
  const place = heading.position
  if (written !== title) {
    const what = `There is no section "${written}"`
    const mend = title
      ? `Did you mean "${title}"?`
      : 'Move it up into the text before the sections, or use ### for a heading inside this one.'
    fault(file, { rule: 'section', what, mend, place })
  }
  if (!name) return []
  if (sections[name]) {
    fault(file, { rule: 'section', what: `There are two sections "${title}"`, mend: 'Make them one.', place })
  }
  sections[name] ??= { heading, nodes: [] }
  return sections[name].nodes
}

const titleOf = (heading: Heading) =>
  nearest(toString(heading).trim(), HEADINGS.keys()) as SectionTitle | undefined
