import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { SourceDocument } from './document.js'
import { everyNode } from './elements.js'

/** Deepest nesting read; parsers slow down with the square of it. Pages of people have under 60. */
const DEPTH_LIMIT = 500

/** Elements that need no end: what is not closed is not nested. */
const OPEN_ENDED = new Set(
  `area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody
  tfoot colgroup caption rp rt html head body`.split(/\s+/),
)

/** Reads a web page. @throws {RangeError} when it is nested beyond all reason */
export function readHtml(text: string): SourceDocument {
  refuseDepth(text)
  const tree = fromHtml(text)
  const meta = metaOf(tree)
  const first = (...names: string[]) => names.map((name) => meta.get(name)).find(Boolean)
  return {
    tree,
    title: first('og:title', 'dc.title', 'dcterms.title') ?? titleOf(tree),
    publisher: first('og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'author'),
    published: dayIn(first('article:published_time', 'dc.date', 'dcterms.issued', 'dcterms.date', 'date')),
    url: first('canonical', 'og:url') ?? savedFrom(text),
    aside: [],
    remarks: [],
  }
}

/** @throws {RangeError} when tags of HTML are nested, or left open, beyond all reason */
export function refuseDepth(text: string): void {
  let depth = 0
  for (const [, end, tag = ''] of text.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (OPEN_ENDED.has(tag.toLowerCase())) continue
    depth = Math.max(0, depth + (end ? -1 : 1))
    if (depth > DEPTH_LIMIT) throw new RangeError('Nested too deeply')
  }
}

/** What the page says of itself, by name in lower case. */
function metaOf(tree: Root): Map<string, string> {
  const found = new Map<string, string>()
  visit(tree, ({ tagName, properties }) => {
    const { name, property, content, rel, href } = properties
    if (tagName === 'meta' && typeof content === 'string') {
      for (const key of [name, property])
        if (typeof key === 'string') found.set(key.toLowerCase(), content.trim())
    }
    if (tagName === 'link' && Array.isArray(rel) && rel.includes('canonical'))
      found.set('canonical', String(href))
  })
  return found
}

function titleOf(tree: Root): string | undefined {
  let title: string | undefined
  visit(tree, (element) => {
    const [text] = element.children
    if (element.tagName === 'title' && text?.type === 'text') title ??= text.value.replace(/\s+/g, ' ').trim()
  })
  return title
}

/** Browsers that save a page write its address into it. */
const savedFrom = (text: string) => /<!-- saved from url=\(\d+\)(https?:\/\/\S+) -->/.exec(text)?.[1]

const dayIn = (text: string | undefined) => /^\d{4}(?:-\d\d){0,2}/.exec(text ?? '')?.[0]

function visit(tree: Root, see: (element: Element) => void): void {
  for (const node of everyNode(tree)) if (node.type === 'element') see(node)
}
