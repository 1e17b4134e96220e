import type { Pack } from '../pack/schema.js'
import { hasCapital } from './capitals.js'
import { QUOTE, type Token } from './lexer.js'
import { abbreviationsIn } from './words.js'

/** Shortest word that typos are looked for: in shorter ones, one letter makes another word too often. */
const LEAST_LENGTH = 5
/** Shorter ones are found only with a letter doubled: "seeen". */
const LEAST_DOUBLED = 4
/** Words that are run together with the next: "noconcerns". Any two words would make too many real ones. */
const RUN_ON = ['no', 'not', 'the', 'was', 'and']
/** A word with a capital may be a name, unless it is long and opens a sentence. */
const LEAST_CAPITALISED = 7
/** Words looked up once and kept: more than any record holds, few enough to bound what is kept of hostile ones. */
const CACHE_LIMIT = 20_000

/** Folded words. */
export interface TypoWords {
  /** The pack's own. */
  words: ReadonlySet<string>
  /** Those of them that nothing is taken for. */
  abbreviations: ReadonlySet<string>
  /** Words that are right as they are, although one of the pack's is near. */
  realWords: ReadonlySet<string>
}

/**
 * Finds which of the pack's words a misspelt one stands for: one letter left out, added, changed or swapped with the
 * next, or a space left out. The first letter is seldom wrong, and must be right.
 */
export class Typos {
  readonly #words: ReadonlySet<string>
  readonly #abbreviations: ReadonlySet<string>
  readonly #realWords: ReadonlySet<string>
  readonly #cache = new Map<string, readonly string[] | undefined>()
  #index: ReadonlyMap<string, readonly string[]> | undefined

  constructor({ words, abbreviations, realWords }: TypoWords) {
    this.#words = words
    this.#abbreviations = abbreviations
    this.#realWords = realWords
  }

  /** The word, or the two words, that a folded word stands for; undefined when it is right or cannot be told. */
  correct(word: string): readonly string[] | undefined {
    if (word.length < LEAST_LENGTH - 1 || this.#words.has(word)) return undefined
    if (this.#cache.has(word)) return this.#cache.get(word)
    const meant = this.#realWords.has(word) || !/^\p{L}+$/u.test(word) ? undefined : this.#find(word)
    if (this.#cache.size >= CACHE_LIMIT) this.#cache.clear()
    this.#cache.set(word, meant)
    return meant
  }

  #find(word: string): readonly string[] | undefined {
    const near = this.#nearest(word)
    if (near === undefined) return this.#split(word)
    return near === '' ? undefined : [near]
  }

  /** The only word at the least distance; empty when there are several, undefined when there is none. */
  #nearest(word: string): string | undefined {
    const index = (this.#index ??= indexByDeletion(this.#words, this.#abbreviations))
    let least = Infinity
    let found: string | undefined
    for (const key of [word, ...deletions(word)]) {
      for (const known of index.get(key) ?? []) {
        const distance = mistake(word, known)
        if (distance > least || known === found) continue
        found = distance < least ? known : ''
        least = distance
      }
    }
    return found
  }

  #split(word: string): readonly string[] | undefined {
    for (const first of RUN_ON) {
      const second = word.slice(first.length)
      if (word.startsWith(first) && second.length >= LEAST_DOUBLED && this.#words.has(second))
        return [first, second]
    }
    return undefined
  }
}

/** Real words are read once for all that share them. */
const realWordsOf = new WeakMap<NonNullable<Pack['typos']>, ReadonlySet<string>>()

/** @param words every word that the pack's phrases look for, folded */
export function toTypos({ typos, glossary }: Pack, words: ReadonlySet<string>): Typos | undefined {
  if (!typos) return undefined
  let realWords = realWordsOf.get(typos)
  if (!realWords) realWordsOf.set(typos, (realWords = new Set(typos.realWords.split(' '))))
  return new Typos({ words, abbreviations: abbreviationsIn(glossary), realWords })
}

/** Puts the pack's words in place of misspelt ones; the text between `start` and `end` stays what was typed. */
export function correctTokens(text: string, tokens: readonly Token[], typos: Typos): readonly Token[] {
  let corrected: Token[] | undefined
  for (const [index, token] of tokens.entries()) {
    const words = mayBeMisspelt(text, tokens, index) ? typos.correct(token.word) : undefined
    if (words) corrected ??= tokens.slice(0, index)
    corrected?.push(...(words ? split(token, words) : [token]))
  }
  return corrected ?? tokens
}

function mayBeMisspelt(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || token.word.length < LEAST_LENGTH - 1) return false
  // An apostrophe, or a mark that folding leaves out.
  if (token.end - token.start !== token.word.length) return false
  if (!hasCapital(text, token)) return true
  const before = tokens[index - 1]
  const opensSentence = !before || before.sentence !== token.sentence || before.word === QUOTE
  return (
    opensSentence &&
    token.word.length >= LEAST_CAPITALISED &&
    !/^\p{Lu}+$/u.test(text.slice(token.start, token.end))
  )
}

function split(token: Token, words: readonly string[]): Token[] {
  const [first = '', second] = words
  if (second === undefined) return [{ ...token, word: first }]
  const seam = token.start + first.length
  return [
    { ...token, word: first, end: seam },
    { ...token, word: second, start: seam },
  ]
}

/** Every word by itself and by each form of it that lacks one letter, the first apart. */
function indexByDeletion(words: Iterable<string>, apart: ReadonlySet<string>): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < LEAST_DOUBLED || apart.has(word) || !/^\p{L}+$/u.test(word)) continue
    for (const key of new Set([word, ...deletions(word)])) {
      const there = index.get(key)
      if (there) there.push(word)
      else index.set(key, [word])
    }
  }
  return index
}

function deletions(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2))
}

/** How likely `typed` is a slip for `meant`: 0 swapped, 1 left out or doubled, 2 added, 3 changed; Infinity for more than one slip. */
function mistake(typed: string, meant: string): number {
  // Without or with an s is another form, or whose something is, not a slip.
  if (`${typed}s` === meant || typed === `${meant}s`) return Infinity
  let at = 0
  while (at < typed.length && typed[at] === meant[at]) at += 1
  const goesOn = (typedFrom: number, meantFrom: number) => typed.slice(typedFrom) === meant.slice(meantFrom)
  if (typed.length < meant.length) return meant.length >= LEAST_LENGTH && goesOn(at, at + 1) ? 1 : Infinity
  if (typed.length > meant.length) {
    if (!goesOn(at + 1, at)) return Infinity
    if (typed[at] === typed[at - 1]) return 1
    return meant.length < LEAST_LENGTH ? Infinity : 2
  }
  if (meant.length < LEAST_LENGTH) return Infinity
  if (typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && goesOn(at + 2, at + 2)) return 0
  return goesOn(at + 1, at + 1) ? 3 : Infinity
}
