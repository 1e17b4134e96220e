import type { Element } from 'hast'
import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Block, BlockDraft } from './block.js'
import type { SourceDocument } from './document.js'
import { isBlock, type Node, NOT_TEXT, type Survey, survey, wordsOf } from './elements.js'
import { furnitureOf, furnitureText, hiddenReason, linksWithin } from './furniture.js'
import { inOneLine, linesOf, separate, takeBullet, toPhrasing, trimmed } from './inline.js'
import { safeContent } from './links.js'
import { type MainPart, mainPartOf } from './main-part.js'
import { readTable } from './tables.js'

/** Level of what only looks like a heading. */
export const LOOKS_LIKE_HEADING = 7

/** Most letters of bold words that stand alone and are taken for a heading. */
const HEADING_LENGTH = 90

/** What holds for everything inside an element. */
interface Around {
  skipped: string | undefined
  /** How many lists the place is inside. */
  depth: number
  ordered: boolean
  quoted: boolean
  inMain: boolean
  /** Address of a link around whole blocks. */
  link: string | undefined
  /** Where in the file the element starts. */
  line: number | undefined
}

const NOTHING: Around = {
  ...{ skipped: undefined, link: undefined, line: undefined },
  ...{ depth: 0, ordered: false, quoted: false, inMain: false },
}

/**
 * Takes a document apart into the blocks a reader sees, in order. No letter is lost on the way: what is not guidance is
 * a block with a reason.
 * @throws {RangeError} when the document is nested deeper than the stack
 */
export function blocksOf(document: SourceDocument): Block[] {
  const reader = new BlockReader(document)
  reader.readFlow(document.tree.children, NOTHING)
  for (const { text, reason } of document.aside) reader.add({ kind: 'other', text, skipped: reason })
  reader.requireAll()
  return reader.blocks
}

class BlockReader {
  readonly blocks: Block[] = []
  readonly #document: SourceDocument
  readonly #survey: Survey
  readonly #main: MainPart
  /** Letters of the document seen so far. */
  #seen = 0

  constructor(document: SourceDocument) {
    this.#document = document
    this.#survey = survey(document.tree)
    this.#main = mainPartOf(document.tree)
  }

  requireAll(): void {
    const all = this.#survey.letters(this.#document.tree)
    if (this.#seen !== all) throw new Error(`${all - this.#seen} letters of the document were not read`)
  }

  add(draft: BlockDraft, line?: number): void {
    const rest = { content: [], level: 0, ordered: false, header: false, notes: [] }
    this.blocks.push({
      ...rest,
      line,
      ...draft,
      number: this.blocks.length + 1,
    })
  }

  /** What may be blocks, or text with no block around it. */
  readFlow(nodes: readonly Node[], around: Around): void {
    let run: Node[] = []
    const readRun = () => {
      for (const node of run) this.#seen += this.#survey.letters(node)
      this.#readRun(run, around)
      run = []
    }
    for (const node of nodes) {
      if (node.type !== 'element') run.push(node)
      else if (isBlock(node) || this.#survey.holdsBlocks(node)) {
        readRun()
        this.#readElement(node, around)
      } else run.push(node)
    }
    readRun()
  }

  #readElement(element: Element, outer: Around): void {
    const { tagName, children } = element
    const inMain = outer.inMain || element === this.#main.element
    const line = lineOf(element) ?? outer.line
    const around = { ...outer, inMain, line, skipped: outer.skipped ?? this.#reasonFor(element, inMain) }
    if (/^h[1-6]$/.test(tagName)) return this.#readHeading(element, Number(tagName[1]), around)
    switch (tagName) {
      case 'summary':
        return this.#readHeading(element, LOOKS_LIKE_HEADING, around)
      case 'ul':
      case 'ol':
      case 'menu':
        return this.readFlow(children, { ...around, depth: around.depth + 1, ordered: tagName === 'ol' })
      case 'dd':
        return this.readFlow(children, { ...around, depth: around.depth + 1, ordered: false })
      case 'blockquote':
        return this.readFlow(children, { ...around, quoted: true })
      case 'table':
        return this.#readTable(element, around)
      case 'hr':
        return this.add({ kind: 'line', text: '', skipped: around.skipped ?? 'a dividing line' }, around.line)
      case 'template':
        return this.readFlow(element.content?.children ?? [], around)
      case 'a':
        return this.readFlow(children, { ...around, link: String(element.properties['href'] ?? '') })
      default:
        return this.readFlow(children, around)
    }
  }

  #reasonFor(element: Element, inMain: boolean): string | undefined {
    if (element.tagName === 'head' || this.#main.path.has(element)) return undefined
    const all = this.#survey.letters(this.#document.tree)
    const share = all === 0 ? 0 : this.#survey.letters(element) / all
    if (this.#main.element && !inMain) return furnitureOf(element, 0) ?? 'outside the main part of the page'
    // Inside the text, a header or footer is that of the text.
    const ofText = inMain && ['header', 'footer'].includes(element.tagName)
    return (ofText ? hiddenReason(element) : furnitureOf(element, share)) ?? linksWithin(element)
  }

  #readHeading(element: Element, level: number, around: Around): void {
    this.#seen += this.#survey.letters(element)
    this.#readRun(inOneLine(element.children), around, { kind: 'heading', level })
  }

  #readTable(table: Element, around: Around): void {
    const rows = readTable(table)
    if (!rows) return this.readFlow(table.children, around)
    for (const child of table.children) {
      if (child.type === 'element' && child.tagName === 'caption') this.readFlow(child.children, around)
    }
    for (const { row, text, header, content } of rows) {
      this.#seen += this.#survey.letters(row)
      const safe = safeContent(content, this.#document.url)
      if (text !== '')
        this.add({ kind: 'row', text, ...safe, header, skipped: around.skipped }, lineOf(row) ?? around.line)
      for (const object of separate(row.children).objects) this.#readObject(object, around)
    }
  }

  /** What runs with text. Pictures and the like in it follow as blocks of their own. */
  #readRun(nodes: readonly Node[], around: Around, heading?: Pick<Block, 'kind' | 'level'>): void {
    const { text, objects } = separate(nodes)
    const outside = this.#main.element && !around.inMain ? 'outside the main part of the page' : undefined
    const within = { ...around, skipped: around.skipped ?? outside }
    for (const line of linesOf(text)) this.#readLine(line, within, heading)
    for (const object of objects) this.#readObject(object, around)
  }

  #readLine(nodes: Node[], around: Around, heading: Pick<Block, 'kind' | 'level'> | undefined): void {
    const { content: linked, notes } = safeContent(
      toPhrasing(this.#linked(nodes, around)),
      this.#document.url,
    )
    const written = toString(linked)
    const bullet = heading ? undefined : takeBullet(linked)
    const content = trimmed(linked)
    const text = toString(content).replace(/\s+/g, ' ').trim()
    if (lettersOf(nodes.map(wordsOf).join('')) !== lettersOf(written)) {
      notes.push('some of its words changed when it was converted')
    }
    if (text === '' && notes.length === 0) return
    const shape = heading ?? shapeOf(content, text, bullet, around)
    const skipped = around.skipped ?? furnitureText(text)
    const line = lineOf(...nodes) ?? around.line
    this.add({ ordered: false, ...shape, text, content, notes, skipped }, line)
  }

  #linked(nodes: Node[], { link }: Around): Node[] {
    if (link === undefined) return nodes
    return [
      { type: 'element', tagName: 'a', properties: { href: link }, children: nodes as Element['children'] },
    ]
  }

  #readObject(element: Element, around: Around): void {
    const { tagName, properties } = element
    const reason = around.skipped ?? hiddenReason(element)
    if (tagName === 'img') {
      const text = String(properties['alt'] ?? '')
        .replace(/\s+/g, ' ')
        .trim()
      const skipped = reason ?? (text === '' ? 'an image without a description' : undefined)
      return this.add({ kind: 'image', text, skipped }, lineOf(element) ?? around.line)
    }
    const what = tagName === 'title' ? 'the title of the page' : NOT_TEXT[tagName]
    const text = /^(?:script|style)$/.test(tagName)
      ? ''
      : wordsOf(element) || String(properties['value'] ?? '')
    const skipped = [what, reason].filter(Boolean).join(', ') || 'not part of the text'
    this.add({ kind: 'other', text, skipped }, lineOf(element) ?? around.line)
  }
}

/** What a line of text is, by where it stands and how it looks. */
function shapeOf(
  content: readonly PhrasingContent[],
  text: string,
  bullet: string | undefined,
  { depth, ordered, quoted }: Around,
): Pick<Block, 'kind' | 'level' | 'ordered'> {
  if (quoted) return { kind: 'quotation', level: 0, ordered: false }
  if (depth > 0) return { kind: 'item', level: depth, ordered }
  if (bullet !== undefined) return { kind: 'item', level: 1, ordered: /\d/.test(bullet) }
  const bold =
    content.length > 0 && content.every((node) => node.type === 'strong' || toString(node).trim() === '')
  const heading = bold && text.length <= HEADING_LENGTH && !/[.;,]$/.test(text)
  return heading
    ? { kind: 'heading', level: LOOKS_LIKE_HEADING, ordered: false }
    : { kind: 'paragraph', level: 0, ordered: false }
}

const lineOf = (...nodes: Node[]) => nodes.find(({ position }) => position)?.position?.start.line

const lettersOf = (text: string) => text.replace(/\s+/g, '').length
