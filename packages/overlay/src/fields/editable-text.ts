import type { Span } from '@practice-guidance/guidance'
import type { LiveRange, Reading } from './field.js'

/** Blocks people read as paragraphs of their own: a blank line in the text. */
const PARAGRAPHS = new Set('P H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE TABLE TD TH FIGURE HR'.split(' '))

/** Blocks people read as a line: a line break in the text. */
const LINES = new Set(
  'DIV LI UL OL DL DT DD TR SECTION ARTICLE ASIDE HEADER FOOTER MAIN NAV ADDRESS DETAILS SUMMARY'.split(' '),
)

/** What is inside is not typed text. */
const OPAQUE = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT TEXTAREA INPUT SELECT BUTTON IFRAME OBJECT VIDEO AUDIO CANVAS SVG MATH'.split(
    ' ',
  ),
)

/** Stands for an image, a mention or anything else that cannot be typed into. */
const OBJECT = '\uFFFC'

interface Piece {
  /** Offset in the text at which the node's characters start. */
  start: number
  node: Text
}

/** The words of an editing host as plain text, and the way back from an offset to a text node. */
export class EditableText implements Reading {
  readonly text: string
  readonly caret: number
  readonly #pieces: Piece[] = []
  #built = ''

  constructor(host: HTMLElement) {
    this.#readChildren(host, keepsLineBreaks(host))
    this.text = this.#built
    this.caret = this.#caretIn(host)
  }

  rangeOf({ start, end }: Span): LiveRange | null {
    const first = this.#pieceAt(start)
    const last = this.#pieceAt(end - 1)
    if (!first || !last) return null
    const from = start - first.start
    const to = end - last.start
    // Between reading and marking, an editor may have rewritten the node.
    if (from > first.node.length || to > last.node.length) return null
    const range = first.node.ownerDocument.createRange()
    range.setStart(first.node, from)
    range.setEnd(last.node, to)
    return range
  }

  #readChildren(parent: Node, preserved: boolean): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) this.#readText(node as Text, preserved)
      else if (node.nodeType === Node.ELEMENT_NODE) this.#readElement(node as Element, preserved)
    }
  }

  #readElement(element: Element, preserved: boolean): void {
    const tag = element.nodeName.toUpperCase()
    if (tag === 'BR') {
      this.#built += '\n'
    } else if (OPAQUE.has(tag) || isIsland(element)) {
      this.#built += OBJECT
    } else {
      const newlines = PARAGRAPHS.has(tag) ? 2 : LINES.has(tag) ? 1 : 0
      this.#breakLine(newlines)
      this.#readChildren(element, preserved || tag === 'PRE')
      this.#breakLine(newlines)
    }
  }

  #readText(node: Text, preserved: boolean): void {
    const { data } = node
    // White space between blocks is layout of the markup, not text.
    if (!preserved && (this.#built === '' || this.#built.endsWith('\n')) && !data.trim()) return
    this.#pieces.push({ start: this.#built.length, node })
    // One for one, so that offsets still hold.
    this.#built += preserved ? data : data.replace(/[\n\r\t\f]/g, ' ')
  }

  /** Makes the text so far end with at least that many line breaks. */
  #breakLine(newlines: number): void {
    if (this.#built === '') return
    let missing = newlines
    while (missing > 0 && this.#built.endsWith('\n', this.#built.length - (newlines - missing))) missing -= 1
    this.#built += '\n'.repeat(missing)
  }

  #pieceAt(offset: number): Piece | undefined {
    let low = 0
    let high = this.#pieces.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (this.#pieces[middle]!.start <= offset) low = middle
      else high = middle - 1
    }
    const piece = this.#pieces[low]
    return piece && offset >= piece.start && offset < piece.start + piece.node.length ? piece : undefined
  }

  #caretIn(host: HTMLElement): number {
    const { focusNode, focusOffset } = host.ownerDocument.getSelection() ?? {}
    const piece = focusNode && this.#pieces.find(({ node }) => node === focusNode)
    return piece ? piece.start + (focusOffset ?? 0) : this.text.length
  }
}

/** The one style read, at a pause: editors that keep line breaks in text nodes say so on the host. */
function keepsLineBreaks(host: HTMLElement): boolean {
  return /^(?:pre|break-spaces)/.test(getComputedStyle(host).whiteSpace)
}

function isIsland(element: Element): boolean {
  return element instanceof HTMLElement && !element.isContentEditable
}
