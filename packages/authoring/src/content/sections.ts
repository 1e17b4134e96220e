import type { Heading, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { fault } from './faults.js'
import { didYouMean } from './suggest.js'

const HEADINGS = { 'What reviews say': 'evidence', Questions: 'questions', Caution: 'caution' } as const

type SectionName = (typeof HEADINGS)[keyof typeof HEADINGS]

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
    const name =
      node.type === 'heading' && node.depth === 2
        ? sectionNamed(file, node, current === sections.body)
        : undefined
    if (node.type !== 'heading' || !name) {
      current.push(node)
    } else if (sections[name]) {
      const what = `There are two sections "${toString(node)}"`
      fault(file, { rule: 'section', what, mend: 'Put their contents together.', place: node.position })
      current = sections[name].nodes
    } else {
      sections[name] = { heading: node, nodes: [] }
      current = sections[name].nodes
    }
  }
  return sections
}

function sectionNamed(file: VFile, heading: Heading, inBody: boolean): SectionName | undefined {
  const title = toString(heading).trim()
  if (title in HEADINGS) return HEADINGS[title as keyof typeof HEADINGS]
  const suggestion = didYouMean(title, Object.keys(HEADINGS))
  if (inBody && !suggestion) return undefined
  const what = `There is no section "${title}"`
  const mend =
    suggestion ?? 'Move it up into the text before the sections, or use ### for a heading inside this one.'
  fault(file, { rule: 'section', what, mend, place: heading.position })
  return undefined
}
