import type { Block, Inline, ListItem } from '@practice-guidance/guidance'
import type {
  BlockContent,
  DefinitionContent,
  Heading,
  Link,
  List,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Compatible, VFile } from 'vfile'
import { fault } from './faults.js'

/** GitHub's additions are read only so that they can be refused by name. */
const reader = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkFrontmatter)

/** Deepest nesting of lists and quotations: nobody reads further in. */
const NESTING_LIMIT = 4

const INSTEAD: Record<string, [name: string, instead: string]> = {
  html: ['Raw HTML', 'Write it in Markdown. Notes for editors go into the front matter after a "#".'],
  image: ['An image', 'Say in words what it shows: the guidance must read the same on paper and aloud.'],
  imageReference: [
    'An image',
    'Say in words what it shows: the guidance must read the same on paper and aloud.',
  ],
  code: ['A code block', 'Take away the indent or the fence, or use a quotation: > text'],
  inlineCode: ['Code between backticks', 'Use *emphasis* or quotation marks.'],
  table: ['A table', 'Use a list, or a short heading (###) for each row.'],
  delete: ['Struck-out text', 'Take it out: what no longer holds should not be read.'],
  thematicBreak: ['A dividing line', 'Use a heading (### …) to start a new part.'],
  break: [
    'A forced line break',
    'Take away the spaces or backslash at the end of the line, or start a new paragraph.',
  ],
  footnoteReference: ['A footnote', 'Say it in the text, or name the source in the front matter.'],
  footnoteDefinition: ['A footnote', 'Say it in the text, or name the source in the front matter.'],
  definition: ['A link given by reference', 'Write the address in the link: [words](https://…)'],
  linkReference: ['A link given by reference', 'Write the address in the link: [words](https://…)'],
}

export function readMarkdown(text: Compatible): Root {
  return reader.parse(text)
}

/** Turns Markdown blocks into a pack's rich text; what a pack cannot hold becomes a fault and is left out. */
export function toBlocks(file: VFile, nodes: readonly RootContent[], depth = 0): Block[] {
  return nodes.flatMap((node) => toBlock(file, node, depth))
}

function toBlock(file: VFile, node: RootContent, depth: number): Block[] {
  if (depth > NESTING_LIMIT) {
    const what = `Lists and quotations are nested more than ${NESTING_LIMIT} deep`
    fault(file, {
      rule: 'nesting',
      what,
      mend: 'Make the inner ones a list of their own.',
      place: node.position,
    })
    return []
  }
  if (node.type === 'paragraph') return [{ type: 'paragraph', children: toInlines(file, node.children) }]
  if (node.type === 'heading') return toHeading(file, node)
  if (node.type === 'list') {
    return [{ type: 'list', ordered: node.ordered ?? false, children: toItems(file, node, depth) }]
  }
  if (node.type === 'blockquote') {
    return [{ type: 'blockquote', children: toBlocks(file, node.children, depth + 1) }]
  }
  return refuse(file, node)
}

function toHeading(file: VFile, node: Heading): Block[] {
  if (node.depth === 2 || node.depth === 3) {
    return [{ type: 'heading', depth: node.depth, children: toInlines(file, node.children) }]
  }
  const what = `A heading here has two or three "#", not ${node.depth}`
  const mend = node.depth === 1 ? 'The title stands in the front matter; use ## or ###.' : 'Use ###.'
  fault(file, { rule: 'heading-depth', what, mend, place: node.position })
  return []
}

function toItems(file: VFile, list: List, depth: number): ListItem[] {
  return list.children.map((item) => {
    if (typeof item.checked === 'boolean') {
      const mend = 'Take away "[ ]": the item is shown as text.'
      fault(file, {
        rule: 'unsupported-markdown',
        what: 'A tick box is not used here',
        mend,
        place: item.position,
      })
    }
    const children: (BlockContent | DefinitionContent)[] = item.children
    return { type: 'listItem', children: toBlocks(file, children, depth + 1) }
  })
}

/** Turns the Markdown of one paragraph into a pack's rich text. */
export function toInlines(file: VFile, nodes: readonly PhrasingContent[]): Inline[] {
  return nodes.flatMap((node) => toInline(file, node))
}

function toInline(file: VFile, node: PhrasingContent): Inline[] {
  if (node.type === 'text') return toText(file, node)
  if (node.type === 'link') return toLink(file, node)
  if (node.type === 'emphasis' || node.type === 'strong') {
    return [{ type: node.type, children: toInlines(file, node.children) }]
  }
  return refuse(file, node)
}

function toText(file: VFile, node: Text): Inline[] {
  const [citation] = /\[\^[^\]]*\]/.exec(node.value) ?? []
  if (citation) {
    const what = `The source ${citation} cannot be named here`
    const mend = 'One source stands at the end of each item under "What reviews say", and nowhere else.'
    fault(file, { rule: 'citation', what, mend, place: node.position })
  }
  return node.value === '' ? [] : [{ type: 'text', value: node.value.replace(/\s*\n\s*/g, ' ') }]
}

function toLink(file: VFile, node: Link): Inline[] {
  if (/^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(node.url)) {
    return [{ type: 'link', url: node.url, children: toInlines(file, node.children) }]
  }
  const what = `The link "${node.url}" does not start with https:, http:, mailto: or tel:`
  const mend =
    'Give the whole address. To point at another message, list its id under "related" in the front matter.'
  fault(file, { rule: 'link', what, mend, place: node.position })
  return []
}

function refuse(file: VFile, node: RootContent): [] {
  const [name, instead] = INSTEAD[node.type] ?? [
    `Markdown of the kind "${node.type}"`,
    'Use plain paragraphs.',
  ]
  fault(file, {
    rule: 'unsupported-markdown',
    what: `${name} cannot be used here`,
    mend: instead,
    place: node.position,
  })
  return []
}
