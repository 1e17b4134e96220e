import type { List, ListItem, Paragraph, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import type { RuleName } from '../report/rules.js'
import { fault, type Place } from './faults.js'
import type { Section } from './sections.js'
import { didYouMean } from './suggest.js'

/** An item written as "Label: text". */
export interface Labelled {
  label: string
  text: string
  place: Place
}

/** What stands in a section, which must not be empty. */
export function filled(file: VFile, { heading, title, nodes }: Section): RootContent[] {
  if (nodes.length === 0) {
    const what = `The section "${title}" is empty`
    const mend = 'Fill it, or take away its heading.'
    fault(file, { rule: 'section', what, mend, place: heading.position })
  }
  return nodes
}

/** The items of a section that holds one list and nothing else, each a single paragraph. */
export function itemsOf(file: VFile, section: Section): Paragraph[] {
  return listItemsOf(file, section).flatMap((item) => paragraphOf(file, item))
}

/** The items of a section that holds one list and nothing else. */
export function listItemsOf(file: VFile, section: Section): ListItem[] {
  return filled(file, section).flatMap((node) => {
    if (node.type === 'list') return node.children
    const what = `Under "${section.title}" stand only list items`
    fault(file, { rule: 'section', what, mend: 'Start it with "- ", or move it up.', place: node.position })
    return []
  })
}

function paragraphOf(file: VFile, item: ListItem): Paragraph[] {
  const [paragraph, ...more] = item.children
  if (paragraph?.type === 'paragraph' && more.length === 0) return [paragraph]
  fault(file, {
    rule: 'section',
    what: paragraph ? 'This item is more than one paragraph' : 'This item is empty',
    mend: 'Give each item one paragraph of its own, with no list inside.',
    place: item.position,
  })
  return []
}

/** An item with a list of details under it, as "- What is to be done" with "  - Evidence: …" below. */
export function itemWithDetails(
  file: VFile,
  item: ListItem,
  labels: readonly string[],
): { paragraph: Paragraph; details: Labelled[]; allRead: boolean } | undefined {
  const [paragraph, list, ...more] = item.children
  if (paragraph?.type !== 'paragraph' || (list && list.type !== 'list') || more.length > 0) {
    fault(file, {
      rule: 'section',
      what: 'This item is not one paragraph with a list of details under it',
      mend: `Write one paragraph, then under it "  - ${labels[0]}: …".`,
      place: item.position,
    })
    return undefined
  }
  const details = list ? detailsOf(file, list, labels) : []
  return { paragraph, details, allRead: details.length === (list?.children.length ?? 0) }
}

function detailsOf(file: VFile, list: List, labels: readonly string[]): Labelled[] {
  const seen = new Set<string>()
  return list.children.flatMap((item) =>
    paragraphOf(file, item).flatMap((paragraph) => {
      const detail = toLabelled(file, paragraph, labels)
      if (!detail || !seen.has(detail.label)) {
        if (detail) seen.add(detail.label)
        return detail ?? []
      }
      const what = `"${detail.label}" stands twice under this item`
      fault(file, { rule: 'repeated', what, mend: 'Make them one.', place: detail.place })
      return []
    }),
  )
}

/** Reads "Label: text". With `labels` it must be one of them. */
export function toLabelled(
  file: VFile,
  paragraph: Paragraph,
  labels?: readonly string[],
): Labelled | undefined {
  const place = paragraph.position
  const written = plainText(file, paragraph, 'This')
  const [, label = '', text = ''] = /^([^:]+):\s+([^]+)$/.exec(written) ?? []
  if (label && text && (!labels || labels.includes(label))) return { label, text, place }
  const choices = labels?.map((one) => `"${one}: …"`).join(' or ')
  const mend =
    (label && labels && didYouMean(label, labels)) || `Start it with ${choices ?? 'a label and a colon'}.`
  const what =
    label && text ? `There is no detail "${label}" here` : 'This item does not start with its label'
  fault(file, { rule: 'section', what, mend, place })
  return undefined
}

/** The words of a paragraph that may hold no marks, since they are also read aloud, copied and filled into forms. */
export function plainText(
  file: VFile,
  paragraph: Paragraph,
  thing: string,
  rule: RuleName = 'section',
): string {
  const place = paragraph.position
  if (paragraph.children.some(({ type }) => type !== 'text')) {
    const mend = 'Take away links, emphasis and other marks: it is also read aloud and copied.'
    fault(file, { rule, what: `${thing} is plain text`, mend, place })
  }
  return wordsOf(paragraph)
}

export const wordsOf = (node: Node): string => toString(node).replace(/\s+/g, ' ').trim()
