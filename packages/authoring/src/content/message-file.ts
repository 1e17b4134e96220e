import { basename } from 'node:path'
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { fault, TOP } from './faults.js'
import { readMarkdown } from './markdown.js'
import { type MessageText, toMessageText } from './message.js'
import { type FrontMatter, FrontMatterSchema } from './schema.js'
import { splitSections } from './sections.js'
import { fitShape } from './shape.js'
import { readTextFile } from './text-file.js'
import { readYaml } from './yaml.js'
import type { YamlSource } from './yaml-source.js'

/** One file of `messages/`. What could not be read is missing, and the file's faults say why. */
export interface MessageFile {
  /** The file's name. */
  id: string
  file: VFile
  frontMatter?: YamlSource | undefined
  fields?: FrontMatter | undefined
  text?: MessageText | undefined
  /** The whole file as Markdown. */
  root?: Root | undefined
}

export function readMessageFile(path: string): MessageFile {
  const file = readTextFile(path)
  const message: MessageFile = { id: basename(path, '.md'), file }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(message.id)) {
    const what = `The file name "${message.id}" cannot be an id`
    fault(file, { rule: 'file-name', what, mend: 'Use lower-case words joined by hyphens.' })
  }
  if (file.value === undefined) return message
  const root = parse(file)
  if (!root) return message
  message.root = root
  const [first, ...rest] = root.children
  if (first?.type !== 'yaml') {
    fault(file, { rule: 'front-matter', ...missingFrontMatter(String(file)), place: TOP })
    return message
  }
  message.frontMatter = readYaml(file, first.value, 2)
  message.fields = message.frontMatter && fitShape(file, message.frontMatter, FrontMatterSchema)
  message.text = toMessageText(file, splitSections(file, rest))
  return message
}

function parse(file: VFile): Root | undefined {
  try {
    return readMarkdown(file)
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
