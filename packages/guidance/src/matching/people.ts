import type { Pack } from '../pack/schema.js'
import { isPossessive } from './capitals.js'
import type { Choices } from './choices.js'
import { foldWords } from './fold.js'
import { Kind, type Lexicon, UNKNOWN } from './lexicon.js'
import type { LongTerms } from './long-terms.js'
import { findNames } from './names.js'
import type { Roles } from './roles.js'
import type { Tokens } from './tokens.js'
import { NAME, nameIn, termsOfClass } from './vocabulary.js'
import { whoIsWho } from './who.js'

/** What it takes to tell people from other words in a paragraph. */
export interface People {
  roles: Roles
  openerEndings: readonly string[]
  /** By class that holds names: the number of the term that stands for them. */
  names: ReadonlyMap<string, number>
}

/** Adds the words that names are told by to the lexicon; undefined when no word class holds names. */
export function toPeople(
  { names, vocabulary }: Pack,
  lexicon: Lexicon,
  choices: Choices,
  longTerms: LongTerms,
): People | undefined {
  const holders = Object.keys(vocabulary).filter((name) => vocabulary[name]?.includes(NAME))
  if (holders.length === 0) return undefined
  const byTerm = new Map<number, string>()
  for (const name of Object.keys(vocabulary)) {
    for (const term of termsOfClass(name, vocabulary)) {
      const number = choices.termOf(term, Kind.known)
      if (holders.includes(name) && !byTerm.has(number)) byTerm.set(number, name)
    }
  }
  const add = (words: readonly string[], kind: number) => {
    for (const word of words.flatMap(foldWords)) lexicon.add(word, kind)
  }
  add(names.titles, Kind.title)
  add(names.workerTitles, Kind.workerTitle)
  add(names.never, Kind.never)
  add(names.openers, Kind.opener)
  add(names.notAfter, Kind.notAfter)
  add(names.placeAfter, Kind.placeAfter)
  add(names.notBefore, Kind.notBefore)
  add(names.offspring, Kind.offspring)
  add(names.verbs, Kind.verb)
  return {
    roles: { longTerms, byTerm },
    openerEndings: names.openerEndings,
    names: new Map(holders.map((name) => [name, lexicon.numberOf(nameIn(name))])),
  }
}

/** Puts one token in place of each person's name: the one that stands for the names of their class. */
export function namePeople(tokens: Tokens, { roles, openerEndings, names }: People): void {
  const mentions = findNames(tokens, openerEndings, roles)
  if (mentions.length === 0) return
  const who = whoIsWho(mentions, tokens, roles)
  let kept = 0
  let next = 0
  for (const [index, { first, last }] of mentions.entries()) {
    const name = names.get(who[index] ?? '') ?? UNKNOWN
    // "Leo's mum was seen" is not about Leo.
    if (name === UNKNOWN || isPossessive(last, tokens)) continue
    for (; next < first; next += 1, kept += 1) tokens.move(next, kept)
    tokens.move(first, kept)
    tokens.term[kept] = name
    tokens.end[kept] = tokens.end[last] as number
    kept += 1
    next = last + 1
  }
  for (; next < tokens.length; next += 1, kept += 1) tokens.move(next, kept)
  tokens.length = kept
}
