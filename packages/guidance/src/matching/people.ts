import type { Pack } from '../pack/schema.js'
import { isPossessive } from './capitals.js'
import { foldWords, type Token } from './lexer.js'
import { findNames, type NameWords, toNameWords } from './names.js'
import type { Roles } from './roles.js'
import { NAME, nameIn, type Vocabulary } from './vocabulary.js'
import { whoIsWho } from './who.js'
import { abbreviationsIn } from './words.js'

/** What it takes to tell people from other words in a paragraph. */
export interface People {
  words: NameWords
  roles: Roles
  /** The classes that hold names. */
  classes: ReadonlySet<string>
}

/** @param words every word that the pack's phrases look for, folded */
export function toPeople({ names, vocabulary, glossary }: Pack, words: Iterable<string>): People | undefined {
  const { classes, roles, forms } = peopleIn(vocabulary)
  if (classes.size === 0) return undefined
  const known = new Set([...words, ...forms, ...abbreviationsIn(glossary)])
  return { words: toNameWords(names, known), roles, classes }
}

/** Puts one token in place of each person's name: the one that stands for the names of their class. */
export function namePeople(text: string, tokens: readonly Token[], people: People): readonly Token[] {
  const mentions = findNames(text, tokens, people.words, people.roles)
  if (mentions.length === 0) return tokens
  const who = whoIsWho(mentions, text, tokens, people.words, people.roles)
  const named: Token[] = []
  let next = 0
  for (const [index, { first, last }] of mentions.entries()) {
    const [start, end, role] = [tokens[first], tokens[last], who[index]]
    if (!start || !end || role === undefined || !people.classes.has(role)) continue
    // "Leo's mum was seen" is not about Leo.
    if (isPossessive(text, end)) continue
    named.push(...tokens.slice(next, first), { ...start, end: end.end, word: nameIn(role) })
    next = last + 1
  }
  return [...named, ...tokens.slice(next)]
}

interface PeopleInVocabulary {
  classes: ReadonlySet<string>
  roles: Roles
  /** Every word of every class. */
  forms: ReadonlySet<string>
}

/** A vocabulary is looked through once for all that share it. */
const found = new WeakMap<Vocabulary, PeopleInVocabulary>()

function peopleIn(vocabulary: Vocabulary): PeopleInVocabulary {
  let people = found.get(vocabulary)
  if (!people) found.set(vocabulary, (people = findPeopleIn(vocabulary)))
  return people
}

function findPeopleIn(vocabulary: Vocabulary): PeopleInVocabulary {
  const holders = Object.entries(vocabulary).filter(([, forms]) => forms.includes(NAME))
  const roles = new Map<string, string>()
  for (const [name, forms] of holders) {
    for (const form of forms) {
      const words = foldWords(form).join(' ')
      if (form !== NAME && !roles.has(words)) roles.set(words, name)
    }
  }
  return {
    classes: new Set(holders.map(([name]) => name)),
    roles,
    forms: new Set(Object.values(vocabulary).flat().flatMap(foldWords)),
  }
}
