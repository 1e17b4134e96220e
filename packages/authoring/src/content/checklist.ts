import type { Block, Checklist } from '@practice-guidance/guidance'
import type { ListItem, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { fault, TOP } from './faults.js'
import { itemWithDetails, plainText } from './lists.js'
import { toBlocks } from './markdown.js'
import { idsOf, type MessageNames, namesOf } from './message-names.js'
import { toBody, toProse } from './prose.js'
import { type Section, splitSections } from './sections.js'

type Group = Checklist['groups'][number]

/** What a checklist says below its front matter. */
export interface ChecklistText extends Pick<Checklist, 'body' | 'groups'> {
  caution: Block[] | undefined
  messageNames: MessageNames
}

const DETAILS = ['Evidence', 'Messages']

/** Each "##" heading starts a group, apart from "Caution". */
export function toChecklistText(file: VFile, nodes: readonly RootContent[]): ChecklistText {
  const titles = { Caution: 'caution' } as const
  const { body, named, free } = splitSections(file, nodes, { depth: 2, titles, free: true })
  if (free.length === 0) {
    const mend = 'Start each group with a "## Heading", and list its items below it.'
    fault(file, { rule: 'section', what: 'The checklist has no group', mend, place: TOP })
  }
  const messageNames: MessageNames = []
  return {
    body: toBody(file, body, 'checklist'),
    groups: free.map((section) => toGroup(file, section, messageNames)),
    caution: named.caution && toProse(file, named.caution),
    messageNames,
  }
}

function toGroup(file: VFile, { heading, title, nodes }: Section, messageNames: MessageNames): Group {
  const items = nodes.flatMap((node) => (node.type === 'list' ? node.children : []))
  if (items.length === 0) {
    const mend = 'List what there is to do: "- What", and under it "  - Evidence: …".'
    fault(file, { rule: 'section', what: `The group "${title}" has no item`, mend, place: heading.position })
  }
  return {
    title,
    body: toBlocks(
      file,
      nodes.filter(({ type }) => type !== 'list'),
    ),
    items: items.flatMap((item) => toItem(file, item, messageNames)),
  }
}

function toItem(file: VFile, item: ListItem, messageNames: MessageNames): Group['items'] {
  const read = itemWithDetails(file, item, DETAILS)
  if (!read) return []
  const detail = (label: string) => read.details.find((one) => one.label === label)
  const evidence = detail('Evidence')
  // A label that is misspelt is reported where it stands.
  if (!evidence && read.allRead) {
    const mend = 'Add under it "  - Evidence: …": what would show that it is done.'
    fault(file, { rule: 'section', what: 'This item has no evidence', mend, place: item.position })
  }
  const messages = namesOf(detail('Messages'))
  messageNames.push(...messages)
  const text = plainText(file, read.paragraph, 'An item')
  return [{ text, evidence: evidence?.text ?? '', messages: idsOf(messages) }]
}
