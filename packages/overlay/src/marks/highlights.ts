import type { LiveRange } from '../fields/field.js'
import { ANSWERED_MARK, OPEN_MARK } from './marks-css.js'
import { MarksSheet } from './sheet.js'

/** How often, and within how many ms, marks are put back that the page took away. */
const MOST_RETURNS = 5
const RETURNS_WITHIN = 10_000

export interface MarksOptions {
  /** The document has no rule for our marks: adopt one. A shadow root always needs its own. */
  adoptSheet: boolean
  /** Step back when another copy of the overlay marks the same document, instead of taking over. */
  giveWay: boolean
}

/**
 * Marks drawn as CSS Custom Highlights, which change nothing in the page. Keeps its own map, because iterating
 * `CSS.highlights` throws in Firefox's content scripts.
 */
export class Highlights {
  readonly #highlights = new Map<string, Highlight>()
  readonly #sheet = new MarksSheet()
  readonly #options: MarksOptions
  #returns: number[] = []

  constructor(options: MarksOptions) {
    this.#options = options
  }

  /** Takes our names in the document's registry, so that other copies see we are here. False: they were first. */
  claim(root: Node): boolean {
    if (!('highlights' in CSS)) return true
    if (this.#isTaken()) return false
    for (const name of [OPEN_MARK, ANSWERED_MARK]) {
      if (!this.#highlights.has(name)) this.#highlights.set(name, new Highlight())
    }
    this.#register()
    if (root instanceof ShadowRoot) this.#sheet.adoptInto(root)
    else if (this.#options.adoptSheet) this.#sheet.adoptInto(document)
    return true
  }

  paint(open: LiveRange[], answered: LiveRange[]): void {
    this.#fill(OPEN_MARK, open)
    // In forced colours Chromium draws every highlight as a selection, rule or no rule: the two would look the same.
    this.#fill(ANSWERED_MARK, matchMedia('(forced-colors: active)').matches ? [] : answered)
  }

  /** Puts marks back that the page took away. False: it keeps doing so, or another copy has come. */
  reassert(): boolean {
    if (this.#isTaken()) return false
    if ([...this.#highlights.keys()].every((name) => CSS.highlights.has(name))) return true
    const now = performance.now()
    this.#returns = this.#returns.filter((at) => now - at < RETURNS_WITHIN)
    if (this.#returns.length === MOST_RETURNS) return false
    this.#returns.push(now)
    this.#register()
    return true
  }

  remove(): void {
    for (const [name, highlight] of this.#highlights) {
      highlight.clear()
      if (!this.#isOther(name)) CSS.highlights.delete(name)
    }
    this.#highlights.clear()
    this.#sheet.remove()
  }

  #register(): void {
    for (const [name, highlight] of this.#highlights) CSS.highlights.set(name, highlight)
  }

  #fill(name: string, ranges: LiveRange[]): void {
    const highlight = this.#highlights.get(name)
    if (!highlight) return
    highlight.clear()
    for (const range of ranges) highlight.add(range)
  }

  #isTaken(): boolean {
    return this.#options.giveWay && 'highlights' in CSS && this.#isOther(OPEN_MARK)
  }

  #isOther(name: string): boolean {
    const present = CSS.highlights.get(name)
    return present !== undefined && present !== this.#highlights.get(name)
  }
}
