import type { Emphasis, Link, PhrasingContent, Strong } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { trimmed } from './inline.js'

/** Where a link may go, as the pack has it; nothing else is followed or kept. */
const KEPT = /^(?:https?:|mailto:|tel:)/i

export interface SafeContent {
  content: PhrasingContent[]
  /** What was changed, and why. */
  notes: string[]
}

/** Markdown that a pack can hold: links that go to the web, e-mail or telephone; text, emphasis and strong besides. */
export function safeContent(nodes: readonly PhrasingContent[], base: string | undefined): SafeContent {
  const notes: string[] = []
  return { content: joined(nodes.flatMap((node) => safe(node, base, notes))), notes }
}

function safe(node: PhrasingContent, base: string | undefined, notes: string[]): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value.replace(/\s+/g, ' ') }]
    case 'inlineCode':
    case 'html':
      return [{ type: 'text', value: node.value }]
    case 'break':
      return [{ type: 'text', value: ' ' }]
    case 'emphasis':
    case 'strong':
      return marked(node.type, node.children, base, notes)
    case 'link':
      return safeLink(node, base, notes)
    case 'delete':
      notes.push('it holds struck-out text, kept as plain text')
      return node.children.flatMap((child) => safe(child, base, notes))
    case 'linkReference':
      return node.children.flatMap((child) => safe(child, base, notes))
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return []
  }
}

/** Emphasis around nothing, or around a space alone, is left over from an editor. */
function marked(
  type: 'emphasis' | 'strong',
  nodes: readonly PhrasingContent[],
  base: string | undefined,
  notes: string[],
): PhrasingContent[] {
  const children = joined(nodes.flatMap((child) => safe(child, base, notes)))
  return children.some((child) => child.type !== 'text' || child.value.trim() !== '')
    ? spacesOut({ type, children })
    : children
}

/** Moves the space at either end of a marked piece out of it: Markdown would not read the mark otherwise. */
function spacesOut<Piece extends Emphasis | Strong | Link>(piece: Piece): PhrasingContent[] {
  const before = /^\s/.test(toString(piece)) ? [space] : []
  const after = /\s$/.test(toString(piece)) ? [space] : []
  return [...before, { ...piece, children: trimmed(piece.children) }, ...after]
}

const space: PhrasingContent = { type: 'text', value: ' ' }

function safeLink(node: Link, base: string | undefined, notes: string[]): PhrasingContent[] {
  const children = node.children.flatMap((child) => safe(child, base, notes))
  const found = destination(node.url, base)
  if ('url' in found) return spacesOut({ type: 'link', url: found.url, children: joined(children) })
  notes.push(found.problem)
  return children
}

type Destination = { url: string } | { problem: string }

function destination(written: string, base: string | undefined): Destination {
  const address = [...written].filter((character) => character > ' ').join('')
  if (address === '' || address.startsWith('#'))
    return { problem: 'a link within the page became plain words' }
  const [scheme] = /^[a-z][a-z0-9+.-]*:/i.exec(address) ?? []
  if (scheme && !KEPT.test(address))
    return { problem: `a ${scheme.toLowerCase()} link was dropped; its words were kept` }
  if (scheme) return { url: URL.canParse(address) ? address : encodeURI(address) }
  if (base && URL.canParse(address, base)) return { url: new URL(address, base).href }
  return { problem: `the link "${address}" does not say which site it is on; its words were kept` }
}

/** Joins neighbouring texts. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node.type === 'text' && last?.type === 'text') {
      result[result.length - 1] = { type: 'text', value: `${last.value}${node.value}`.replace(/\s+/g, ' ') }
    } else result.push(node)
  }
  return result
}
