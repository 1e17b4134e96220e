import { foldWord } from './fold.js'
import { type Lexicon, UNKNOWN } from './lexicon.js'

/** What a token is besides its word. */
export const Mark = {
  quoted: 1,
  /** Begins with a capital letter. */
  capital: 2,
  /** An abbreviation that means nothing by itself, because it is not in capitals. */
  doubtful: 4,
} as const

/** Room is given back after a text of more words than this. */
const ROOM_KEPT = 1 << 18

/**
 * The words of one paragraph, each a number of the lexicon. Kept in columns and used again for the next paragraph: an object
 * a word would cost more than all else that is done with it. Offsets are UTF-16 units of the whole text.
 */
export class Tokens {
  readonly lexicon: Lexicon
  text = ''
  /** Where the paragraph ends in the text. */
  to = 0
  length = 0
  /** Whether any token is doubtful. */
  hasDoubtful = false
  term = new Int32Array(256)
  start = new Int32Array(256)
  end = new Int32Array(256)
  /** Counts sentences; lines and list items end one too. */
  sentence = new Int32Array(256)
  /** Counts clauses, which commas, dashes and brackets divide. */
  clause = new Int32Array(256)
  marks = new Uint8Array(256)

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
  }

  clear(text: string, to: number): void {
    this.text = text
    this.to = to
    this.length = 0
    this.hasDoubtful = false
    if (this.term.length > ROOM_KEPT) this.#resize(256)
  }

  push(term: number, start: number, end: number, sentence: number, clause: number, marks: number): void {
    const at = this.length
    if (at >= this.term.length) this.#resize(at * 2)
    this.term[at] = term
    this.start[at] = start
    this.end[at] = end
    this.sentence[at] = sentence
    this.clause[at] = clause
    this.marks[at] = marks
    this.length = at + 1
  }

  /** Puts token `from` in the place of token `to`. */
  move(from: number, to: number): void {
    if (from === to) return
    for (const column of this.#columns()) column[to] = column[from] as number
  }

  /** Takes from doubtful tokens what they might have meant by themselves. */
  dropDoubtful(): void {
    if (!this.hasDoubtful) return
    for (let at = 0; at < this.length; at += 1)
      if (((this.marks[at] as number) & Mark.doubtful) !== 0) this.term[at] = UNKNOWN
  }

  /** The folded word of a token, empty beyond either end. */
  word(at: number): string {
    const term = this.term[at] as number
    if (at < 0 || at >= this.length) return ''
    if (term !== UNKNOWN) return this.lexicon.words[term] as string
    return foldWord(this.text, this.start[at] as number, this.end[at] as number)
  }

  /** Up to `units` of the paragraph's text after a token. */
  textAfter(at: number, units: number): string {
    const end = this.end[at] as number
    return this.text.slice(end, Math.min(end + units, this.to))
  }

  /** How many units stand between a token and the next; none beyond either end. */
  gapAfter(at: number): number {
    return at < 0 || at + 1 >= this.length ? 0 : (this.start[at + 1] as number) - (this.end[at] as number)
  }

  /** What stands between a token and the next; empty beyond either end. */
  textBetween(at: number, next: number): string {
    return at < 0 || next >= this.length ? '' : this.text.slice(this.end[at], this.start[next])
  }

  /** What kinds of word a token is, none beyond either end. */
  kinds(at: number): number {
    return at < 0 || at >= this.length ? 0 : this.lexicon.kindsOf(this.term[at] as number)
  }

  /** Where the sentence of the token at `from` ends: the index after its last token. */
  sentenceEnd(from: number): number {
    const sentence = this.sentence[from]
    let to = from + 1
    while (to < this.length && this.sentence[to] === sentence) to += 1
    return to
  }

  #columns() {
    return [this.term, this.start, this.end, this.sentence, this.clause, this.marks]
  }

  #resize(room: number): void {
    const grown = (column: Int32Array): Int32Array<ArrayBuffer> => {
      const next = new Int32Array(room)
      next.set(column.subarray(0, this.length))
      return next
    }
    this.term = grown(this.term)
    this.start = grown(this.start)
    this.end = grown(this.end)
    this.sentence = grown(this.sentence)
    this.clause = grown(this.clause)
    const marks = new Uint8Array(room)
    marks.set(this.marks.subarray(0, this.length))
    this.marks = marks
  }
}
