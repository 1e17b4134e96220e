import type { PhrasingContent, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { splitFrontMatter } from '../content/front-matter.js'
import type { Point, YamlSource } from '../content/yaml-source.js'

/** A piece of prose that stands alone: the summary, a paragraph, a heading, the text of a list item. */
export interface Passage {
  kind: 'title' | 'summary' | 'heading' | 'paragraph'
  /** The nearest heading above it, if any. */
  section: string | undefined
  /** The words as the file has them; marks and citations have become spaces. */
  text: string
  /** Where in the file a character of the text stands. */
  placeOf(at: number): Point
}

/** What `passagesOf` needs to know of a file of content. */
export interface ProseFile {
  file: VFile
  frontMatter?: YamlSource | undefined
  root?: Root | undefined
}

/** Everything in a file that a reader reads, from top to bottom. */
export function passagesOf({ file, frontMatter, root }: ProseFile): Passage[] {
  const inFrontMatter = (['title', 'summary'] as const).flatMap((kind): Passage[] => {
    const name = frontMatter?.name([kind])
    return name ? [{ kind, section: undefined, text: name.value, placeOf: () => name.place }] : []
  })
  const body = splitFrontMatter(String(file.value ?? ''))?.body ?? ''
  return [...inFrontMatter, ...passagesIn(body, root?.children ?? [])]
}

function passagesIn(source: string, nodes: readonly RootContent[]): Passage[] {
  const passages: Passage[] = []
  let section: string | undefined
  const visit = (node: RootContent) => {
    if (node.type === 'heading') section = toString(node).trim()
    if (node.type === 'paragraph' || node.type === 'heading') {
      passages.push({ kind: node.type, section, ...proseOf(source, node) })
    } else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') {
      for (const child of node.children) visit(child)
    }
  }
  nodes.forEach(visit)
  return passages
}

/** The text keeps the length it has in the body, so that places in it are places there. */
function proseOf(source: string, node: RootContent & { children: PhrasingContent[] }) {
  const start = node.position?.start.offset ?? 0
  const pieces = node.children.flatMap((child) => textsIn(source, child))
  let text = ''
  for (const { at, value } of pieces) text += ' '.repeat(Math.max(0, at - start - text.length)) + value
  return {
    text: text.replace(/\[\^[^\]]*\]/g, (citation) => ' '.repeat(citation.length)).replace(/\s/g, ' '),
    placeOf: (at: number) => pointAt(source, start + at),
  }
}

function textsIn(source: string, node: PhrasingContent): { at: number; value: string }[] {
  if ('children' in node) return node.children.flatMap((child) => textsIn(source, child))
  const { start, end } = node.position ?? {}
  if (node.type !== 'text' || start?.offset === undefined || end?.offset === undefined) return []
  return [{ at: start.offset, value: source.slice(start.offset, end.offset) }]
}

function pointAt(source: string, offset: number): Point {
  const lines = source.slice(0, offset).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
