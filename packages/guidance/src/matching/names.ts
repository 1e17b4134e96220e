import { hasCapital, isPossessive, shapeOf } from './capitals.js'
import { foldWords, QUOTE, type Token } from './lexer.js'
import type { Pack } from '../pack/schema.js'
import { roleEndingAt, type Roles } from './roles.js'

/** The words that tell names from other words, folded. */
export interface NameWords {
  /** Words that the pack itself uses: nobody's name. */
  known: ReadonlySet<string>
  titles: ReadonlySet<string>
  workerTitles: ReadonlySet<string>
  never: ReadonlySet<string>
  openers: ReadonlySet<string>
  openerEndings: readonly string[]
  notAfter: ReadonlySet<string>
  placeAfter: ReadonlySet<string>
  notBefore: ReadonlySet<string>
  offspring: ReadonlySet<string>
  verbs: ReadonlySet<string>
}

/** A person's name where it stands: the indices of its first and last token. */
export interface Mention {
  first: number
  last: number
  /** The title that belongs to it, folded: "mrs" in "Mrs Obi". */
  title: string | undefined
}

/** Shortest ending-bearing word: "Fred" is not taken for a word in -ed. */
const LEAST_WITH_ENDING = 6

/** Lists are folded once for all that share them. */
const folded = new WeakMap<Pack['names'], Omit<NameWords, 'known'>>()

/** @param known words that the pack itself uses, folded */
export function toNameWords(names: Pack['names'], known: ReadonlySet<string>): NameWords {
  let lists = folded.get(names)
  if (!lists) folded.set(names, (lists = fold(names)))
  return { known, ...lists }
}

function fold(names: Pack['names']): Omit<NameWords, 'known'> {
  const words = (list: readonly string[]) => new Set(list.flatMap(foldWords))
  return {
    titles: words(names.titles),
    workerTitles: words(names.workerTitles),
    never: words(names.never),
    openers: words(names.openers),
    openerEndings: names.openerEndings,
    notAfter: words(names.notAfter),
    placeAfter: words(names.placeAfter),
    notBefore: words(names.notBefore),
    offspring: words(names.offspring),
    verbs: words(names.verbs),
  }
}

/**
 * Finds people's names in a paragraph by their capitals alone; no list of names is needed. Rather none than a wrong one:
 * a word that may be something else is a name only when the paragraph bears it out.
 */
export function findNames(text: string, tokens: readonly Token[], words: NameWords, roles: Roles): Mention[] {
  const mentions: Mention[] = []
  const doubtful: Mention[] = []
  const sure = new Set<string>()
  const things = new Set<string>()
  for (let at = 0; at < tokens.length; at += 1) {
    if (!hasCapital(text, tokens[at])) continue
    const mention = mentionAt(at, text, tokens, words)
    if (!mention) continue
    at = mention.last
    if (isPartOfThing(mention, text, tokens, words, roles)) {
      things.add(wordAt(mention.last, tokens))
      continue
    }
    if (!isPerson(mention, text, tokens, words)) continue
    const isOpener = opensSentence(mention.first, tokens) && mention.first === mention.last
    if (isOpener && !isPlainOpener(mention, text, tokens, words)) {
      doubtful.push(mention)
      continue
    }
    if (!isOpener) sure.add(nameKey(mention, text, tokens))
    mentions.push(mention)
  }
  // "Grace was seen. I asked Grace …": the second tells what the first is.
  const borneOut = doubtful.filter((mention) => sure.has(nameKey(mention, text, tokens)))
  return [...mentions, ...borneOut]
    .filter((mention) => !things.has(nameKey(mention, text, tokens)))
    .sort((a, b) => a.first - b.first)
}

/** What one person is called by in a paragraph: the first name, or title and surname, without "'s". */
export function nameKey({ first, last, title }: Mention, text: string, tokens: readonly Token[]): string {
  const token = tokens[title === undefined ? first : last]
  return token ? [...(title === undefined ? [] : [title]), ownerWord(token, text)].join(' ') : ''
}

/** A word that opens a sentence is a name when it is no everyday word and does what people do. */
function isPlainOpener(mention: Mention, text: string, tokens: readonly Token[], words: NameWords): boolean {
  if (isEveryday(nameKey(mention, text, tokens), words)) return false
  const [name, next] = [tokens[mention.last], tokens[mention.last + 1]]
  if (!name || !next || next.sentence !== name.sentence) return false
  if (isPossessive(text, name)) return true
  const between = text.slice(name.end, next.start)
  if (/^ ?\($/.test(between) || (between === ', ' && /^(?:his|her|their|aged|\d+)$/.test(next.word)))
    return true
  if (between !== ' ' && between !== '. ') return false
  if (next.word === 'and') return shapeOf(text, tokens[mention.last + 2] ?? next) === 'capitalised'
  return words.verbs.has(next.word) || /..ed$/.test(next.word) || shapeOf(text, name) === 'initial'
}

/** A word without "'s". */
function ownerWord(token: Token, text: string): string {
  return isPossessive(text, token) ? token.word.slice(0, -1) : token.word
}

/** The words from a capital on that are written as one name, with a title before it. */
function mentionAt(
  at: number,
  text: string,
  tokens: readonly Token[],
  words: NameWords,
): Mention | undefined {
  if (isTitle(wordAt(at, tokens), words)) return undefined
  const before = wordAt(at - 1, tokens)
  const title = isTitle(before, words) && isJoined(at - 1, text, tokens) ? before : undefined
  let last = at - 1
  while (last < at || isJoined(last, text, tokens)) {
    if (!canBeName(last + 1, text, tokens, words, title !== undefined, last + 1 === at)) break
    last += 1
  }
  if (last < at) return undefined
  return { first: title === undefined ? at : at - 1, last, title }
}

function canBeName(
  index: number,
  text: string,
  tokens: readonly Token[],
  words: NameWords,
  titled: boolean,
  isStart: boolean,
): boolean {
  const token = tokens[index]
  if (!token || token.word === QUOTE) return false
  // Most capitals open a sentence with a word that phrases use.
  if (!titled && words.known.has(token.word)) return false
  const shape = shapeOf(text, token)
  if (shape === 'initial') return titled || !isStart || isPlainInitial(index, text, tokens)
  if (shape === 'capitals') return !isStart
  if (shape !== 'capitalised') return false
  return (
    titled ||
    ![token.word, ownerWord(token, text)].some((word) => words.known.has(word) || words.never.has(word))
  )
}

/** "J. was seen", "J (4)": an initial is a name where nothing else could be meant. */
function isPlainInitial(index: number, text: string, tokens: readonly Token[]): boolean {
  const token = tokens[index]
  if (!token || token.word === 'i' || token.word === 'a') return false
  const after = text.slice(token.end, token.end + 12)
  if (/^\.? \((?:aged )?\d/.test(after)) return true
  const goesOn = /^\.? \p{Ll}/u.test(after)
  return goesOn && (after.startsWith('.') || opensSentence(index, tokens))
}

/** One name goes on over a space, a hyphen or the full stop of an initial. */
function isJoined(index: number, text: string, tokens: readonly Token[]): boolean {
  const between = text.slice(tokens[index]?.end, tokens[index + 1]?.start)
  if (between === ' ' || between === '-') return true
  const token = tokens[index]
  return (between === '. ' || between === '.') && token !== undefined && token.end - token.start <= 3
}

/** "Brackwell Road", "the Recovery Toolkit", "J. Marsh": a word that is no first name, here or elsewhere. */
function isPartOfThing(
  { first, last, title }: Mention,
  text: string,
  tokens: readonly Token[],
  words: NameWords,
  roles: Roles,
): boolean {
  if (title !== undefined) return false
  // "J. Marsh" is how colleagues are written.
  if (followsInitial(first, text, tokens) || followsCapitals(first, text, tokens, roles)) return true
  const after = isSpaced(last, text, tokens) ? last + 1 : last
  for (let index = first + 1; index <= after; index += 1) {
    if (words.notBefore.has(wordAt(index, tokens))) return true
  }
  return false
}

function isPerson(mention: Mention, text: string, tokens: readonly Token[], words: NameWords): boolean {
  const { first, last, title } = mention
  if (title !== undefined) return true
  if (isAmongCapitals(mention, text, tokens)) return false
  const before = isSpaced(first - 1, text, tokens) ? wordAt(first - 1, tokens) : ''
  if (words.notAfter.has(before)) return false
  const [name, next] = [tokens[last], isSpaced(last, text, tokens) ? tokens[last + 1] : undefined]
  if (name && next && isPossessive(text, name)) return true
  return !words.placeAfter.has(before) && !(next && shapeOf(text, next) === 'capitalised')
}

function followsInitial(index: number, text: string, tokens: readonly Token[]): boolean {
  const before = tokens[index - 1]
  if (!before || before.word === 'i' || before.word === 'a') return false
  return shapeOf(text, before) === 'initial' && isJoined(index - 1, text, tokens)
}

/** "Recovery Okonedo" is a thing; "Dad Okonedo" and, at the start of a sentence, "Saw Okonedo" are not. */
function followsCapitals(index: number, text: string, tokens: readonly Token[], roles: Roles): boolean {
  const before = tokens[index - 1]
  if (!before || !isSpaced(index - 1, text, tokens) || opensSentence(index - 1, tokens)) return false
  return shapeOf(text, before) === 'capitalised' && roleEndingAt(index - 1, tokens, roles)[0] === undefined
}

/** Headings Are Written Like This, and so are titles of books and forms. */
function isAmongCapitals({ first, last }: Mention, text: string, tokens: readonly Token[]): boolean {
  const sentence = tokens[first]?.sentence
  let others = 0
  for (const step of [-1, 1]) {
    const from = step < 0 ? first : last
    for (let index = from + step; tokens[index]?.sentence === sentence; index += step) {
      const token = tokens[index]
      if (!token || token.end - token.start < 4) continue
      if (shapeOf(text, token) === 'plain') return false
      others += 1
    }
  }
  return others >= 2
}

function isTitle(word: string, { titles, workerTitles }: NameWords): boolean {
  return titles.has(word) || workerTitles.has(word)
}

function isEveryday(word: string, { openers, openerEndings }: NameWords): boolean {
  if (openers.has(word)) return true
  return word.length >= LEAST_WITH_ENDING && openerEndings.some((ending) => word.endsWith(ending))
}

function opensSentence(index: number, tokens: readonly Token[]): boolean {
  const before = tokens[index - 1]
  return before === undefined || before.sentence !== tokens[index]?.sentence || before.word === QUOTE
}

/** Whether nothing but a space stands between a token and the next. */
function isSpaced(index: number, text: string, tokens: readonly Token[]): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  return token !== undefined && next !== undefined && /^[ \u00a0]$/.test(text.slice(token.end, next.start))
}

const wordAt = (index: number, tokens: readonly Token[]) => tokens[index]?.word ?? ''
