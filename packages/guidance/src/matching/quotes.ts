import { isWordUnit } from './fold.js'

/** What may close a quotation opened by each mark. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"\u201d',
  '\u201c': '\u201d"',
  "'": "'\u2019",
  '\u2018': "\u2019'",
}

/**
 * Finds the quotations of one paragraph, from its beginning on. A mark that nothing closes, an apostrophe or the inches
 * in 5" open none; a quotation within another belongs to the outer.
 */
export class Quotes {
  readonly #text: string
  readonly #end: number
  /** Closers that the rest of the paragraph lacks: looking again each time would make long texts slow. */
  readonly #unclosed = new Set<string>()

  constructor(text: string, end: number) {
    this.#text = text
    this.#end = end
  }

  /** The end of the quotation that the mark at `at` opens, its closing mark included; -1 when it opens none. */
  endOf(at: number, paragraph: number): number {
    const closers = CLOSERS[this.#text.charAt(at)]
    if (!closers || this.#unclosed.has(closers)) return -1
    if (at > paragraph && isWordUnit(this.#text.charCodeAt(at - 1))) return -1
    if (at + 1 >= this.#end || /\s/.test(this.#text.charAt(at + 1))) return -1
    const end = this.#closing(at + 1, closers)
    if (end < 0) this.#unclosed.add(closers)
    return end
  }

  /** A closing mark follows what was said and stands before no word: an apostrophe inside one is not it. */
  #closing(from: number, closers: string): number {
    for (let at = from + 1; at < this.#end; at += 1) {
      if (!closers.includes(this.#text.charAt(at)) || /\s/.test(this.#text.charAt(at - 1))) continue
      if (at + 1 >= this.#end || !isWordUnit(this.#text.charCodeAt(at + 1))) return at + 1
    }
    return -1
  }
}
