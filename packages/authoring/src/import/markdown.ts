import type { Root } from 'hast'
import { raw } from 'hast-util-raw'
import { toHast } from 'mdast-util-to-hast'
import { VFile } from 'vfile'
import { parse as parseYaml } from 'yaml'
import { readMarkdown } from '../content/markdown.js'
import type { SourceDocument } from './document.js'
import { refuseDepth } from './html.js'

/** Reads Markdown; HTML inside it is read as HTML. */
export function readMarkdownDocument(text: string): SourceDocument {
  refuseDepth(text)
  const file = new VFile(text)
  const markdown = readMarkdown(file)
  const [first] = markdown.children
  const frontMatter =
    first?.type === 'yaml' || (first?.type as string) === 'toml' ? (first as { value: string }) : undefined
  const tree = raw(toHast(markdown, { allowDangerousHtml: true }), { file }) as Root
  return {
    tree,
    ...fieldsOf(frontMatter?.value ?? ''),
    aside: frontMatter
      ? [{ text: frontMatter.value, reason: 'front matter: its title, author and date were read from it' }]
      : [],
    remarks: [],
  }
}

function fieldsOf(yaml: string): Pick<SourceDocument, 'title' | 'publisher' | 'published'> {
  const fields = readFields(yaml)
  const text = (...names: string[]) => {
    const value = names.map((name) => fields[name]).find((found) => typeof found === 'string')
    return typeof value === 'string' ? value : undefined
  }
  return {
    title: text('title'),
    publisher: text('publisher', 'author'),
    published: text('published', 'date'),
  }
}

function readFields(yaml: string): Record<string, unknown> {
  try {
    const value: unknown = parseYaml(yaml, { schema: 'failsafe', maxAliasCount: 10 })
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
