import { basename } from 'node:path'
import type { Root, RootContent } from 'mdast'
import type * as v from 'valibot'
import type { VFile } from 'vfile'
import { fault, TOP } from './faults.js'
import { splitFrontMatter } from './front-matter.js'
import { readMarkdown } from './markdown.js'
import { fitShape } from './shape.js'
import { readTextFile } from './text-file.js'
import { readYaml } from './yaml.js'
import type { YamlSource } from './yaml-source.js'

/** One Markdown file of content. What could not be read is missing, and the file's faults say why. */
export interface ArticleFile<TFields, TText> {
  /** The file's name. */
  id: string
  file: VFile
  frontMatter?: YamlSource | undefined
  fields?: TFields | undefined
  text?: TText | undefined
  /** What stands below the front matter, as Markdown. */
  root?: Root | undefined
}

/** How the files of one folder are read. */
export interface Reading<TFields, TText> {
  /** What stands between the two lines of "---". */
  fields: v.GenericSchema<unknown, TFields>
  /** What stands below them. */
  toText: (
    file: VFile,
    nodes: readonly RootContent[],
    frontMatter: YamlSource | undefined,
  ) => TText | undefined
}

export function readArticleFile<TFields, TText>(
  path: string,
  { fields, toText }: Reading<TFields, TText>,
): ArticleFile<TFields, TText> {
  const file = readTextFile(path)
  const article: ArticleFile<TFields, TText> = { id: basename(path, '.md'), file }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(article.id)) {
    const what = `The file name "${article.id}" cannot be an id`
    fault(file, { rule: 'file-name', what, mend: 'Use lower-case words joined by hyphens.' })
  }
  if (file.value === undefined) return article
  const split = splitFrontMatter(String(file))
  if (!split) {
    fault(file, { rule: 'front-matter', ...missingFrontMatter(String(file)), place: TOP })
    return article
  }
  const root = parse(file, split.body)
  if (!root) return article
  article.root = root
  article.frontMatter = readYaml(file, split.yaml, 2)
  // What such a file leaves out is filled in once the guidance it extends is read.
  if (article.frontMatter?.name(['inherits'])) return article
  article.fields = article.frontMatter && fitShape(file, article.frontMatter, fields)
  article.text = toText(file, root.children, article.frontMatter)
  return article
}

function parse(file: VFile, body: string): Root | undefined {
  try {
    return readMarkdown(body)
  } catch {
    // The parser reads nested blocks by recursion, and throws when a file nests them beyond all reason.
    const mend = 'Take away some ">" or indents.'
    fault(file, { rule: 'nesting', what: 'Lists or quotations are nested too deeply', mend, place: TOP })
    return undefined
  }
}

function missingFrontMatter(text: string): { what: string; mend: string } {
  if (text.trim() === '') {
    return { what: 'The file is empty', mend: 'Write the front matter and the text, or remove the file.' }
  }
  if (/^---[ \t]*(?:\n|$)/.test(text)) {
    return { what: 'The front matter has no end', mend: 'Close it with a line that holds only "---".' }
  }
  return {
    what: 'The file does not start with front matter',
    mend: 'Make "---" the first line, then the fields (title, summary, …), then "---" again.',
  }
}
