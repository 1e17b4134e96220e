import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { unfinished } from '../draft/unfinished.js'
import type { Block } from './block.js'

const writer = unified().use(remarkStringify, { bullet: '-', emphasis: '_', listItemIndent: 'one' })

/** Deepest nesting of lists that guidance can have. */
const DEEPEST = 4

/** Body text: what is uncertain is marked where it stands. */
export function toBody(blocks: readonly Block[]): string {
  const nodes: RootContent[] = []
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1]
    if (block.kind === 'row' && before?.kind !== 'row') {
      nodes.push(mark('this was a table; see whether the list still says the same'))
    }
    place(block, nodes, before)
  }
  return write(nodes)
}

function place(block: Block, nodes: RootContent[], before: Block | undefined): void {
  const { kind, content, text } = block
  const continues = before?.kind === kind && sameList(before, block)
  switch (kind) {
    case 'heading':
      nodes.push({ type: 'heading', depth: 3, children: plain(text) })
      return
    case 'item':
      if (!continues) nodes.push({ type: 'list', ordered: block.ordered, spread: false, children: [] })
      addItem(nodes.at(-1) as List, block, Math.min(block.level, DEEPEST))
      return
    case 'row':
      if (block.header) return
      if (nodes.at(-1)?.type !== 'list')
        nodes.push({ type: 'list', ordered: false, spread: false, children: [] })
      addItem(nodes.at(-1) as List, block, 1)
      return
    case 'quotation':
      if (before?.kind !== 'quotation') nodes.push({ type: 'blockquote', children: [] })
      ;(nodes.at(-1) as { children: RootContent[] }).children.push(paragraph(content))
      return
    case 'image':
      nodes.push(mark(`an image stood here: ${text}. Say in words what matters, or take this out`))
      return
    case 'paragraph':
    case 'line':
    case 'other':
      nodes.push(paragraph(content))
  }
}

/** An item further in belongs to the list of the item above it, whatever its own bullets. */
const sameList = (before: Block, block: Block) =>
  block.level > 1 || before.ordered === block.ordered || before.level > 1

function addItem(list: List, block: Block, level: number): void {
  const last = list.children.at(-1)
  if (level <= 1 || !last) {
    list.children.push({ type: 'listItem', spread: false, children: [paragraph(block.content)] })
    return
  }
  let inner = last.children.at(-1)
  if (inner?.type !== 'list') {
    inner = { type: 'list', ordered: block.ordered, spread: false, children: [] }
    last.children.push(inner)
  }
  addItem(inner, block, level - 1)
}

/** A list with one question an item. What is no question yet is marked. */
export function toQuestions(blocks: readonly Block[]): string {
  const items = blocks.map(({ text, content }) => {
    const marks: RootContent[] = []
    if (!text.endsWith('?')) marks.push(mark('make this an open question'))
    if (content.some(({ type }) => type === 'link')) marks.push(mark(`it held a link: ${linksIn(content)}`))
    return item([
      ...plain(text),
      ...marks.flatMap((node) => [...plain(' '), ...(node as Paragraph).children]),
    ])
  })
  if (blocks.length < 2)
    items.push(item((mark('another question; there are two to six') as Paragraph).children))
  return write([{ type: 'list', ordered: false, spread: false, children: items }])
}

/** A list with one finding an item, each with its source. */
export function toEvidence(blocks: readonly Block[], source: string): string {
  const cite: PhrasingContent = { type: 'html', value: ` [^${source}]` }
  const findings = blocks.filter(({ kind, header }) => kind !== 'heading' && !header)
  const children = findings.map((block) => {
    const stated =
      block.kind === 'image'
        ? (mark(`an image stood here: ${block.text}`) as Paragraph).children
        : block.content
    return item([...stated, cite])
  })
  return write([{ type: 'list', ordered: false, spread: false, children }])
}

const linksIn = (content: readonly PhrasingContent[]) =>
  content.flatMap((node) => (node.type === 'link' ? `${toString(node)} ${node.url}` : [])).join(', ')

const item = (children: PhrasingContent[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [paragraph(children)],
})

const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })

const plain = (value: string): PhrasingContent[] => [{ type: 'text', value }]

/** A mark as it is written; as text its brackets would be escaped. */
const mark = (what: string): RootContent => paragraph([{ type: 'html', value: unfinished(what) }])

const write = (children: RootContent[]) => writer.stringify({ type: 'root', children } satisfies Root).trim()
