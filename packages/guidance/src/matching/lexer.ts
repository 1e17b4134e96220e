import {
  APOSTROPHE,
  BREAK,
  CLAUSE_MARK,
  DOUBLE_QUOTE,
  foldUnit,
  isWordUnit,
  LAST_MARK,
  SENTENCE_MARK,
  SILENT,
} from './fold.js'
import { CHECK_BASE, HASH_BASE, Kind, type Lexicon } from './lexicon.js'
import { QUOTE } from './phrases.js'
import { Quotes } from './quotes.js'
import { Mark, type Tokens } from './tokens.js'
import type { Typos } from './typos.js'
import { isPastYear, PAST_YEAR } from './years.js'

/** A full stop after these, or after an initial, does not end a sentence. */
const ABBREVIATED = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'eg', 'ie', 'approx', 'vs', 'tel', 'ref'])
const LONGEST_ABBREVIATED = 6

/** Divides paragraphs into words, each with its sentence and clause. */
export class Lexer {
  readonly #lexicon: Lexicon
  readonly #typos: Typos | undefined
  readonly #quote: number
  readonly #year: number
  readonly #present: number

  /** @param present the year the pack was published */
  constructor(lexicon: Lexicon, typos: Typos | undefined, present: number) {
    this.#lexicon = lexicon
    this.#typos = typos
    this.#present = present
    this.#quote = lexicon.add(QUOTE, Kind.phrase)
    this.#year = lexicon.add(PAST_YEAR, Kind.phrase)
  }

  /** Puts the words of the paragraph from `from` to `to` into `tokens`. */
  read(text: string, from: number, to: number, tokens: Tokens): void {
    tokens.clear(text, to)
    const lexicon = this.#lexicon
    let sentence = 0
    let clause = 0
    let quotes: Quotes | undefined
    let quotedTo = from
    let at = from
    while (at < to) {
      const first = text.charCodeAt(at)
      let folded = foldUnit(first)
      if (folded > LAST_MARK) {
        const start = at
        let hash = 0
        let check = 0
        for (;;) {
          while (folded > LAST_MARK) {
            hash = (Math.imul(hash, HASH_BASE) + folded) | 0
            check = (Math.imul(check, CHECK_BASE) + folded) | 0
            at += 1
            folded = at < to ? foldUnit(text.charCodeAt(at)) : BREAK
          }
          if (folded !== SILENT && !(folded === APOSTROPHE && joins(text, at, to))) break
          at += 1
          folded = at < to ? foldUnit(text.charCodeAt(at)) : BREAK
        }
        const place = lexicon.placeOf(hash, check)
        const kinds = lexicon.kindsAt(place)
        let marks = (start < quotedTo ? Mark.quoted : 0) | (isCapital(first) ? Mark.capital : 0)
        if ((kinds & Kind.capitals) !== 0 && !isInCapitals(text, start, at)) {
          marks |= Mark.doubtful
          tokens.hasDoubtful = true
        }
        if ((kinds & Kind.phrase) === 0)
          this.#pushOther(lexicon.numberAt(place), start, at, sentence, clause, marks, tokens)
        else tokens.push(lexicon.numberAt(place), start, at, sentence, clause, marks)
      }
      if (folded <= SILENT) {
        at += 1
        continue
      }
      if (folded >= DOUBLE_QUOTE) {
        const end = at < quotedTo ? -1 : (quotes ??= new Quotes(text, to)).endOf(at, from)
        if (end > 0) {
          quotedTo = end
          tokens.push(this.#quote, at, end, sentence, clause, Mark.quoted)
        }
      } else if (folded === SENTENCE_MARK) {
        if (endsSentence(text, at, to, tokens)) {
          sentence += 1
          clause += 1
        }
      } else if (folded === CLAUSE_MARK || isDash(text, at)) clause += 1
      at += 1
    }
  }

  /** A word that no phrase holds: perhaps a year, or a misspelt one. */
  #pushOther(
    number: number,
    start: number,
    end: number,
    sentence: number,
    clause: number,
    marks: number,
    tokens: Tokens,
  ): void {
    const { text } = tokens
    if (isPastYear(text, start, end, this.#present)) number = this.#year
    else if (this.#typos && (this.#lexicon.kindsOf(number) & Kind.real) === 0) {
      const before = tokens.length - 1
      const opens = before < 0 || tokens.sentence[before] !== sentence || tokens.term[before] === this.#quote
      const meant = this.#typos.meant(text, start, end, (marks & Mark.capital) !== 0, opens)
      if (meant) {
        tokens.push(meant.term, start, meant.seam || end, sentence, clause, marks)
        if (meant.seam > 0) tokens.push(meant.second, meant.seam, end, sentence, clause, marks)
        return
      }
    }
    tokens.push(number, start, end, sentence, clause, marks)
  }
}

/** An apostrophe belongs to a word that goes on after it. */
function joins(text: string, at: number, to: number): boolean {
  return at + 1 < to && isWordUnit(text.charCodeAt(at + 1))
}

function isCapital(unit: number): boolean {
  return unit < 128
    ? unit >= 65 && unit <= 90
    : foldUnit(unit) !== unit && /\p{Lu}/u.test(String.fromCharCode(unit))
}

function isInCapitals(text: string, start: number, end: number): boolean {
  return !/\p{Ll}/u.test(text.slice(start, end))
}

function endsSentence(text: string, at: number, to: number, tokens: Tokens): boolean {
  const mark = text.charCodeAt(at)
  if (mark !== FULL_STOP && mark !== COLON) return true
  // 9.30, 14:05 and J.Marsh go on
  if (at + 1 < to && isWordUnit(text.charCodeAt(at + 1))) return false
  return mark === COLON || !isShortened(at, tokens)
}

const FULL_STOP = 46
const COLON = 58

/** Whether the word before the full stop at `at` is an initial or written short. */
function isShortened(at: number, tokens: Tokens): boolean {
  const before = tokens.length - 1
  if (before < 0 || tokens.end[before] !== at || at - (tokens.start[before] as number) > LONGEST_ABBREVIATED)
    return false
  if (at - (tokens.start[before] as number) === 1) return /[a-z]/i.test(tokens.text.charAt(at - 1))
  return ABBREVIATED.has(tokens.word(before))
}

/** A hyphen divides clauses only when it stands alone, as a dash does. */
function isDash(text: string, at: number): boolean {
  return text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' '
}
