import type { Element, Root } from 'hast'
import { childrenOf, everyNode, type Node } from './elements.js'

/** Where a page says that its text stands. */
export interface MainPart {
  element: Element | undefined
  /** Its element and all that are around it. */
  path: ReadonlySet<Node>
}

/** The one `main`, or else the one `article`, of a page; a page with none or several does not say. */
export function mainPartOf(tree: Root): MainPart {
  const parents = new Map<Node, Node>()
  const mains: Element[] = []
  const articles: Element[] = []
  for (const node of everyNode(tree)) {
    for (const child of childrenOf(node)) parents.set(child, node)
    if (node.type !== 'element') continue
    if (node.tagName === 'main' || node.properties['role'] === 'main') mains.push(node)
    if (node.tagName === 'article') articles.push(node)
  }
  const candidates = mains.length > 0 ? mains : articles
  const element = candidates.length === 1 ? candidates[0] : undefined
  const path = new Set<Node>()
  for (let node: Node | undefined = element; node; node = parents.get(node)) path.add(node)
  return { element, path }
}
