import type { Block, Inline } from '@practice-guidance/guidance'

/** Rich text as lines to compare, one a paragraph, heading or list item; addresses of links are part of them. */
export function linesOf(blocks: readonly Block[], indent = ''): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'paragraph':
        return [indent + lineOf(block.children)]
      case 'heading':
        return [`${indent}${'#'.repeat(block.depth)} ${lineOf(block.children)}`]
      case 'blockquote':
        return linesOf(block.children, `${indent}> `)
      case 'list':
        return block.children.flatMap((item, index) => {
          const [first = '', ...rest] = linesOf(item.children)
          const bullet = block.ordered ? `${index + 1}. ` : '- '
          return [`${indent}${bullet}${first}`, ...rest.map((line) => `${indent}  ${line}`)]
        })
    }
  })
}

export function lineOf(nodes: readonly Inline[]): string {
  const pieces = nodes.map((node) => {
    if (node.type === 'text') return node.value
    const words = lineOf(node.children)
    if (node.type === 'link') return `${words} (${node.url})`
    return node.type === 'strong' ? `**${words}**` : `_${words}_`
  })
  return pieces.join('').trim()
}

const BLOCKS = new Set(['paragraph', 'heading', 'list', 'blockquote'])
const INLINES = new Set(['text', 'emphasis', 'strong', 'link'])

const areNodes = (types: ReadonlySet<string>, value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((node: unknown) => types.has(String((node as { type?: unknown } | null)?.type)))

export const isRichText = (value: unknown): value is Block[] => areNodes(BLOCKS, value)
export const isLine = (value: unknown): value is Inline[] => areNodes(INLINES, value)
