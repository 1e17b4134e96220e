import { hasCapital, isPossessive, shapeOf } from './capitals.js'
import { Kind } from './lexicon.js'
import { roleEndingAt, type Roles } from './roles.js'
import { QUOTE } from './phrases.js'
import type { Tokens } from './tokens.js'

/** A person's name where it stands: the indices of its first and last token. */
export interface Mention {
  first: number
  last: number
  /** Whether `first` is a title: "Mrs" in "Mrs Obi". */
  titled: boolean
}

/** Shortest ending-bearing word: "Fred" is not taken for a word in -ed. */
const LEAST_WITH_ENDING = 6

/**
 * Finds people's names in a paragraph by their capitals alone; no list of names is needed. Rather none than a wrong one:
 * a word that may be something else is a name only when the paragraph bears it out.
 */
export function findNames(tokens: Tokens, openerEndings: readonly string[], roles: Roles): Mention[] {
  const mentions: Mention[] = []
  const doubtful: Mention[] = []
  const sure = new Set<string>()
  const things = new Set<string>()
  for (let at = 0; at < tokens.length; at += 1) {
    if (!hasCapital(at, tokens)) continue
    const mention = mentionAt(at, tokens)
    if (!mention) continue
    at = mention.last
    if (isPartOfThing(mention, tokens, roles)) {
      things.add(tokens.word(mention.last))
      continue
    }
    if (!isPerson(mention, tokens)) continue
    const isOpener = opensSentence(mention.first, tokens) && mention.first === mention.last
    if (isOpener && !isPlainOpener(mention, tokens, openerEndings)) {
      doubtful.push(mention)
      continue
    }
    if (!isOpener) sure.add(nameKey(mention, tokens))
    mentions.push(mention)
  }
  // "Grace was seen. I asked Grace …": the second tells what the first is.
  const borneOut = doubtful.filter((mention) => sure.has(nameKey(mention, tokens)))
  return [...mentions, ...borneOut]
    .filter((mention) => !things.has(nameKey(mention, tokens)))
    .sort((a, b) => a.first - b.first)
}

/** What one person is called by in a paragraph: the first name, or title and surname, without "'s". */
export function nameKey({ first, last, titled }: Mention, tokens: Tokens): string {
  return titled ? `${tokens.word(first)} ${ownerWord(last, tokens)}` : ownerWord(first, tokens)
}

/** A word that opens a sentence is a name when it is no everyday word and does what people do. */
function isPlainOpener(
  { last, ...mention }: Mention,
  tokens: Tokens,
  openerEndings: readonly string[],
): boolean {
  const key = nameKey({ last, ...mention }, tokens)
  if (isEveryday(key, tokens, openerEndings)) return false
  const next = last + 1
  if (next >= tokens.length || tokens.sentence[next] !== tokens.sentence[last]) return false
  if (isPossessive(last, tokens)) return true
  const between = tokens.textBetween(last, next)
  const word = tokens.word(next)
  if (/^ ?\($/.test(between) || (between === ', ' && /^(?:his|her|their|aged|\d+)$/.test(word))) return true
  if (between !== ' ' && between !== '. ') return false
  if (word === 'and') return shapeOf(next + 1, tokens) === 'capitalised'
  return isA(Kind.verb, next, tokens) || /..ed$/.test(word) || shapeOf(last, tokens) === 'initial'
}

/** A word without "'s". */
function ownerWord(at: number, tokens: Tokens): string {
  return isPossessive(at, tokens) ? tokens.word(at).slice(0, -1) : tokens.word(at)
}

/** The words from a capital on that are written as one name, with a title before it. */
function mentionAt(at: number, tokens: Tokens): Mention | undefined {
  if (isTitle(at, tokens)) return undefined
  const titled = isTitle(at - 1, tokens) && isJoined(at - 1, tokens)
  let last = at - 1
  while (last < at || isJoined(last, tokens)) {
    if (!canBeName(last + 1, tokens, titled, last + 1 === at)) break
    last += 1
  }
  if (last < at) return undefined
  return { first: titled ? at - 1 : at, last, titled }
}

function canBeName(at: number, tokens: Tokens, titled: boolean, isStart: boolean): boolean {
  if (at >= tokens.length) return false
  // Most capitals open a sentence with a word that phrases use.
  if (!titled && isA(Kind.phrase | Kind.known, at, tokens)) return false
  const shape = shapeOf(at, tokens)
  if (shape === 'initial') return titled || !isStart || isPlainInitial(at, tokens)
  if (shape === 'capitals') return !isStart
  if (shape !== 'capitalised') return false
  return titled || !(isA(Kind.never, at, tokens) || isPackWordsOwn(at, tokens))
}

/** "Mum's", "Ofsted's" */
function isPackWordsOwn(at: number, tokens: Tokens): boolean {
  if (!isPossessive(at, tokens)) return false
  const { lexicon } = tokens
  const kinds = lexicon.kindsOf(lexicon.numberOf(ownerWord(at, tokens)))
  return (kinds & (Kind.phrase | Kind.known | Kind.never)) !== 0
}

/** "J. was seen", "J (4)": an initial is a name where nothing else could be meant. */
function isPlainInitial(at: number, tokens: Tokens): boolean {
  const word = tokens.word(at)
  if (word === 'i' || word === 'a') return false
  const after = tokens.textAfter(at, 12)
  if (/^\.? \((?:aged )?\d/.test(after)) return true
  const goesOn = /^\.? \p{Ll}/u.test(after)
  return goesOn && (after.startsWith('.') || opensSentence(at, tokens))
}

/** One name goes on over a space, a hyphen or the full stop of an initial. */
function isJoined(at: number, tokens: Tokens): boolean {
  const gap = tokens.gapAfter(at)
  if (gap === 1 && /[ -]/.test(tokens.text.charAt(tokens.end[at] as number))) return true
  if (gap !== 1 && gap !== 2) return false
  const isShort = (tokens.end[at] as number) - (tokens.start[at] as number) <= 3
  return isShort && /^\. ?$/.test(tokens.textBetween(at, at + 1))
}

/** "Brackwell Road", "the Recovery Toolkit", "J. Marsh": a word that is no first name, here or elsewhere. */
function isPartOfThing({ first, last, titled }: Mention, tokens: Tokens, roles: Roles): boolean {
  if (titled) return false
  // "J. Marsh" is how colleagues are written.
  if (followsInitial(first, tokens) || followsCapitals(first, tokens, roles)) return true
  const after = isSpaced(last, tokens) ? last + 1 : last
  for (let at = first + 1; at <= after; at += 1) if (isA(Kind.notBefore, at, tokens)) return true
  return false
}

function isPerson(mention: Mention, tokens: Tokens): boolean {
  const { first, last, titled } = mention
  if (titled) return true
  if (isAmongCapitals(mention, tokens)) return false
  const isAfter = isSpaced(first - 1, tokens)
  if (isAfter && isA(Kind.notAfter, first - 1, tokens)) return false
  const isBefore = isSpaced(last, tokens)
  if (isBefore && isPossessive(last, tokens)) return true
  return (
    !(isAfter && isA(Kind.placeAfter, first - 1, tokens)) &&
    !(isBefore && shapeOf(last + 1, tokens) === 'capitalised')
  )
}

function followsInitial(at: number, tokens: Tokens): boolean {
  if (at === 0 || !hasCapital(at - 1, tokens)) return false
  const before = tokens.word(at - 1)
  if (before === 'i' || before === 'a') return false
  return shapeOf(at - 1, tokens) === 'initial' && isJoined(at - 1, tokens)
}

/** "Recovery Okonedo" is a thing; "Dad Okonedo" and, at the start of a sentence, "Saw Okonedo" are not. */
function followsCapitals(at: number, tokens: Tokens, roles: Roles): boolean {
  if (at === 0 || !hasCapital(at - 1, tokens)) return false
  if (!isSpaced(at - 1, tokens) || opensSentence(at - 1, tokens)) return false
  return shapeOf(at - 1, tokens) === 'capitalised' && roleEndingAt(at - 1, tokens, roles) === undefined
}

/** Headings Are Written Like This, and so are titles of books and forms. */
function isAmongCapitals({ first, last }: Mention, tokens: Tokens): boolean {
  const sentence = tokens.sentence[first]
  let others = 0
  for (const step of [-1, 1]) {
    for (let at = (step < 0 ? first : last) + step; at >= 0 && at < tokens.length; at += step) {
      if (tokens.sentence[at] !== sentence) break
      if ((tokens.end[at] as number) - (tokens.start[at] as number) < 4) continue
      if (shapeOf(at, tokens) === 'plain') return false
      others += 1
    }
  }
  return others >= 2
}

function isTitle(at: number, tokens: Tokens): boolean {
  return isA(Kind.title | Kind.workerTitle, at, tokens)
}

function isEveryday(word: string, { lexicon }: Tokens, openerEndings: readonly string[]): boolean {
  if ((lexicon.kindsOf(lexicon.numberOf(word)) & Kind.opener) !== 0) return true
  return word.length >= LEAST_WITH_ENDING && openerEndings.some((ending) => word.endsWith(ending))
}

function opensSentence(at: number, tokens: Tokens): boolean {
  if (at <= 0 || tokens.sentence[at - 1] !== tokens.sentence[at]) return true
  return tokens.word(at - 1) === QUOTE
}

/** Whether nothing but a space stands between a token and the next. */
function isSpaced(at: number, tokens: Tokens): boolean {
  if (tokens.gapAfter(at) !== 1) return false
  const between = tokens.text.charCodeAt(tokens.end[at] as number)
  return between === SPACE || between === NO_BREAK_SPACE
}

function isA(kinds: number, at: number, tokens: Tokens): boolean {
  return (tokens.kinds(at) & kinds) !== 0
}

const SPACE = 32
const NO_BREAK_SPACE = 0xa0
