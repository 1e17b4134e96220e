import type { Element } from 'hast'
import { toMdast } from 'hast-util-to-mdast'
import type { PhrasingContent } from 'mdast'
import { BULLET } from './bullets.js'
import { isBlock, type Node, NOT_TEXT } from './elements.js'
import { hiddenReason } from './furniture.js'

/** What a piece of a page holds: words, and things that are no words. */
export interface Pieces {
  text: Node[]
  objects: Element[]
}

/** Parts words from pictures, buttons, scripts and all else that a line of text cannot hold. */
export function separate(nodes: readonly Node[]): Pieces {
  const pieces: Pieces = { text: [], objects: [] }
  for (const node of nodes) {
    if (node.type !== 'element') {
      if (node.type === 'text') pieces.text.push(node)
    } else if (
      node.tagName === 'img' ||
      node.tagName === 'title' ||
      NOT_TEXT[node.tagName] ||
      hiddenReason(node)
    ) {
      pieces.objects.push(node)
    } else {
      const { text, objects } = separate(node.children)
      pieces.text.push({ ...node, children: text as Element['children'] })
      pieces.objects.push(...objects)
    }
  }
  return pieces
}

/** Markdown of what runs in one line. */
export function toPhrasing(nodes: readonly Node[]): PhrasingContent[] {
  // Most lines are nothing but text; the converter is slow for what it has to do with them.
  if (nodes.every((node) => node.type === 'text')) {
    return [{ type: 'text', value: nodes.map(({ value }) => value).join('') }]
  }
  const paragraph: Element = {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: nodes as Element['children'],
  }
  const markdown = toMdast({ type: 'root', children: [paragraph] })
  if (markdown.type !== 'root') return []
  return markdown.children.flatMap((node) => (node.type === 'paragraph' ? node.children : []))
}

/**
 * Takes apart the blocks in a heading or the cell of a table: they run in one line. A heading that opens and closes what
 * is below it holds a button, which holds the words.
 */
export function inOneLine(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.type !== 'element') return [node]
    if (isBlock(node) || node.tagName === 'button') return [space, ...inOneLine(node.children), space]
    return [{ ...node, children: inOneLine(node.children) as Element['children'] }]
  })
}

const space: Node = { type: 'text', value: ' ' }

const isBreak = (node: Node) => node.type === 'element' && node.tagName === 'br'

/**
 * The lines that forced line breaks make. Two in a row end a paragraph; one alone parts lines only where these are
 * bullets or questions.
 */
export function linesOf(nodes: readonly Node[]): Node[][] {
  const [only] = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  if (only?.type === 'element' && ['span', 'font'].includes(only.tagName) && only.children.some(isBreak)) {
    return linesOf(only.children)
  }
  const lines: Node[][] = [[]]
  for (const node of nodes) {
    if (isBreak(node)) lines.push([])
    else lines.at(-1)!.push(node)
  }
  const texts = lines.map((line) => line.map(plain).join('').trim())
  const apart =
    texts.some((text) => BULLET.test(text)) || texts.filter((text) => text.endsWith('?')).length > 1
  if (apart) return lines
  return lines.reduce<Node[][]>(
    (joined, line, index) => {
      if (texts[index] === '') joined.push([])
      else joined.at(-1)!.push(...(joined.at(-1)!.length > 0 ? [space] : []), ...line)
      return joined
    },
    [[]],
  )
}

const plain = (node: Node): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(plain).join('') : ''

/** Takes the bullet, or the number, off the start of a line and returns it. */
export function takeBullet(content: PhrasingContent[]): string | undefined {
  const [first] = content
  if (first?.type !== 'text') return undefined
  const [bullet] = BULLET.exec(first.value) ?? []
  if (bullet === undefined) return undefined
  content[0] = { type: 'text', value: first.value.slice(bullet.length) }
  return bullet
}

/** Takes the space off both ends of a line. */
export function trimmed(content: readonly PhrasingContent[]): PhrasingContent[] {
  const nodes = [...content]
  const [first] = nodes
  if (first?.type === 'text') nodes[0] = { type: 'text', value: first.value.trimStart() }
  const last = nodes.at(-1)
  if (last?.type === 'text') nodes[nodes.length - 1] = { type: 'text', value: last.value.trimEnd() }
  return nodes.filter((node) => node.type !== 'text' || node.value !== '')
}
