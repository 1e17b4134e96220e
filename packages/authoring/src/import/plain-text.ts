import type { Element, ElementContent } from 'hast'
import { BULLET } from './bullets.js'
import type { SourceDocument } from './document.js'

interface Line {
  text: string
  number: number
}

/** Most a heading holds; a longer line is a sentence. */
const HEADING = { characters: 90, words: 14 }

/** Most lines of a title page. */
const TITLE_LINES = 4

/** Reads plain text by its look: short lines alone are headings, bullets make lists, empty lines part paragraphs. */
export function readPlainText(text: string): SourceDocument {
  const lines = text.split(/\n|\f/).map((text, index): Line => ({ text: text.trimEnd(), number: index + 1 }))
  const slides = slideHeadings(lines)
  const groups = groupsOf(lines, slides)
  const children = groups.flatMap((group, index) => {
    if (slides.has(group[0]!.number)) return slideElements(group)
    return index === 0 && isTitle(group) ? titleElements(group) : toElements(group, index < groups.length - 1)
  })
  const marked = lines.filter(({ text }) => /\*\*[^*]+\*\*|\]\(https?:/.test(text)).length
  const remarks =
    marked > 2 ? ['It looks like Markdown. Rename it to .md to have its emphasis and links read.'] : []
  return { tree: { type: 'root', children }, aside: [], remarks }
}

/** Lines between empty lines; a slide's heading starts a group of its own. */
function groupsOf(lines: readonly Line[], slides: ReadonlySet<number>): Line[][] {
  const groups: Line[][] = [[]]
  for (const line of lines) {
    const empty = line.text.trim() === ''
    if (empty || slides.has(line.number)) groups.push([])
    if (!empty) groups.at(-1)!.push(line)
  }
  return groups.filter((group) => group.length > 0)
}

/** Transcripts of slides number them without a space: "2Why we meet". Three that count up are no accident. */
function slideHeadings(lines: readonly Line[]): Set<number> {
  const found: number[] = []
  for (const { text, number } of lines) {
    if (Number(/^(\d{1,3})(?=[A-Z])/.exec(text)?.[1]) === found.length + 1) found.push(number)
  }
  return new Set(found.length >= 3 ? found : [])
}

/** A slide's heading runs on until its first bullet. */
function slideElements(group: readonly Line[]): Element[] {
  const bullet = group.findIndex(({ text }) => BULLET.test(text))
  const length = bullet < 0 ? 1 : bullet
  const title = group.slice(0, length).map(({ text }) => text.trim())
  return [heading(title.join(' '), group[0]!), ...paragraphsAndLists(group.slice(length))]
}

const isTitle = (group: readonly Line[]) =>
  group.length > 1 && group.length <= TITLE_LINES && group.every(({ text }) => looksLikeHeading(text))

function titleElements([first, ...rest]: readonly Line[]): Element[] {
  return [element('h1', [words(first!)], first!), ...rest.map((line) => element('p', [words(line)], line))]
}

function toElements(group: readonly Line[], more: boolean): Element[] {
  const [first, second] = group
  if (!first) return []
  if (group.length === 1 && more && looksLikeHeading(first.text)) return [heading(first.text, first)]
  if (second && /^(?:={3,}|-{3,})$/.test(second.text.trim())) {
    return [heading(first.text, first), element('hr', [], second), ...toElements(group.slice(2), more)]
  }
  if (group.length > 1 && group.every(({ text }) => /\S\t+\S/.test(text))) return [table(group)]
  return paragraphsAndLists(group)
}

function looksLikeHeading(text: string): boolean {
  const trimmed = text.trim()
  if (/^#{1,6} /.test(trimmed)) return true
  if (BULLET.test(text) || /^(?:https?:|www\.)|\S@\S/.test(trimmed)) return false
  const length = trimmed.split(/\s+/).length
  const ends = /[:;,]$|[.!?]["'’”)]?$/.test(trimmed)
  // A few words with a full stop are still a heading: "Working with schools."
  const label = ends && length <= 8 && /[^.]\.{1,5}$/.test(trimmed)
  return trimmed.length <= HEADING.characters && length <= HEADING.words && (!ends || label)
}

function paragraphsAndLists(group: readonly Line[]): Element[] {
  const elements: Element[] = []
  let list: Element | undefined
  let current: Element | undefined
  for (const line of group) {
    const [bullet] = BULLET.exec(line.text) ?? []
    if (bullet) {
      const tagName = /\d/.test(bullet) ? 'ol' : 'ul'
      if (list?.tagName !== tagName) elements.push((list = element(tagName, [], line)))
      list.children.push((current = element('li', [words(line)], line)))
    } else if (current) {
      current.children.push({ type: 'text', value: ' ' }, words(line))
    } else {
      elements.push((current = element('p', [words(line)], line)))
    }
  }
  return elements
}

/** Columns parted by tabs. */
function table(group: readonly Line[]): Element {
  const rows = group.map((line) => {
    const cells = line.text.split(/\t+/).map((text) => element('td', [words({ ...line, text })], line))
    return element('tr', cells, line)
  })
  return element('table', rows, group[0]!)
}

function heading(text: string, line: Line): Element {
  const [, hashes = '##'] = /^(#{1,6}) /.exec(text.trim()) ?? []
  return element(`h${hashes.length}`, [words({ ...line, text: text.trim().replace(/^#+ /, '') })], line)
}

const words = (line: Line): ElementContent => ({
  type: 'text',
  value: line.text.trim(),
  position: positionOf(line),
})

function element(tagName: string, children: ElementContent[], line: Line): Element {
  return { type: 'element', tagName, properties: {}, children, position: positionOf(line) }
}

const positionOf = ({ number, text }: Line) => ({
  start: { line: number, column: 1 },
  end: { line: number, column: text.length + 1 },
})
