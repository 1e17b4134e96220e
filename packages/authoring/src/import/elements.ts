import type { ElementContent, Nodes } from 'hast'

/** Elements that stand on lines of their own; what is not here runs with the text around it. */
export const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form frameset
  h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav noscript ol p pre section summary table template tr
  td th thead tbody tfoot caption ul search noframes`.split(/\s+/),
)

/** What a text cannot hold, and how the report calls it. */
export const NOT_TEXT: Record<string, string> = {
  audio: 'a sound recording',
  button: 'a button',
  canvas: 'a drawing made by a script',
  embed: 'an embedded file',
  iframe: 'another page shown inside this one',
  input: 'a form field',
  link: 'a link to a style sheet or the like',
  map: 'an image map',
  math: 'a formula',
  meter: 'a form field',
  object: 'an embedded file',
  progress: 'a form field',
  script: 'a script',
  select: 'a form field',
  style: 'a style sheet',
  svg: 'a drawing',
  textarea: 'a form field',
  video: 'a film',
}

export type Node = Nodes | ElementContent

export interface Survey {
  /** How many letters a node holds, spaces apart, scripts and templates included. */
  letters(node: Node): number
  /** True when an element holds another that stands on lines of its own. */
  holdsBlocks(node: Node): boolean
}

/** Looks through a tree once, without recursion. */
export function survey(tree: Nodes): Survey {
  const letters = new Map<Node, number>()
  const withBlocks = new Set<Node>()
  for (const node of everyNode(tree).toReversed()) {
    const children = childrenOf(node)
    const own = node.type === 'text' ? node.value.replace(/\s+/g, '').length : 0
    letters.set(
      node,
      children.reduce((sum, child) => sum + (letters.get(child) ?? 0), own),
    )
    if (children.some((child) => isBlock(child) || withBlocks.has(child))) withBlocks.add(node)
  }
  return { letters: (node) => letters.get(node) ?? 0, holdsBlocks: (node) => withBlocks.has(node) }
}

export const isBlock = (node: Node) => node.type === 'element' && BLOCKS.has(node.tagName)

/** Every node, each before what it holds. */
export function everyNode(tree: Nodes): Node[] {
  const found: Node[] = []
  const pending: Node[] = [tree]
  for (let node = pending.pop(); node; node = pending.pop()) {
    found.push(node)
    for (const child of childrenOf(node).toReversed()) pending.push(child)
  }
  return found
}

export const childrenOf = (node: Node): Node[] => [
  ...('content' in node && node.content ? [node.content] : []),
  ...('children' in node ? node.children : []),
]

/** The text of a node as one line. */
export function wordsOf(tree: Node): string {
  const pieces = everyNode(tree).map((node) => {
    if (node.type === 'text') return node.value
    return isBlock(node) || (node.type === 'element' && node.tagName === 'br') ? ' ' : ''
  })
  return pieces.join('').replace(/\s+/g, ' ').trim()
}
