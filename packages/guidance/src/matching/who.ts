import { isPossessive, shapeOf } from './capitals.js'
import { Kind } from './lexicon.js'
import { type Mention, nameKey } from './names.js'
import { roleEndingAt, type Roles, roleStartingAt } from './roles.js'
import type { Tokens } from './tokens.js'

/** The class of words that children are called by; a name that nothing tells more about is a child's. */
export const CHILD = 'child'
/** The class of those whose child is named, and of people with a title. */
export const PARENT = 'parent'
/** The class of other grown-ups. */
export const ADULT = 'adult'
/** The class of those with a title such as Dr or PC. */
export const WORKER = 'worker'

const ADULT_AGE = 18

/** "his dad Steve", "(their HV)" */
const OWNER = /^(?:his|her|their|the|my|our|to|with|and|by|so|but|as|that|when|if|because)$/
const OWNERS = /^(?:his|her|their|the|my|our)$/

/** What follows "Kelly" in "Kelly, said", and "Jo" in "Jo and Lee, said". */
const GOES_ON = /^(?: (?:and|&) \p{Lu}[\p{L}'’-]*)?, (\p{Ll}+)/u

/** " (4)", ", 4,", ", aged 4", " (7 months)" */
const AGE = /^(?: ?\((?:aged? )?(\d{1,2})|,? aged (\d{1,2})|, (\d{1,2}))(?= ?(?:years?|yrs?|yo|y)\b|[),.]|$)/
const INFANT = /^(?: ?\(|,? aged |, )\d{1,2} ?(?:months?|mths?|weeks?|wks?|days?)(?: old|[),.]|$)/
const SCHOOL_YEAR = /^ ?\((?:year|yr|y) ?\d{1,2}\)/i

/**
 * Tells who is who in a paragraph: the class of each name, in the order of `mentions`. What one place says of a name holds
 * for the whole paragraph.
 */
export function whoIsWho(mentions: readonly Mention[], tokens: Tokens, roles: Roles): (string | undefined)[] {
  const known = new Map<string, string | undefined>()
  const told = mentions.map((mention) => roleAt(mention, tokens, roles))
  shareAlongAnd(told, mentions, tokens)
  for (const [index, mention] of mentions.entries()) {
    const key = nameKey(mention, tokens)
    if (told[index] !== undefined && known.get(key) === undefined) known.set(key, told[index])
  }
  // "Lee Okonedo … Okonedo" is one grown-up, whatever he is.
  for (const [index, { first, last }] of mentions.entries()) {
    const surname = tokens.word(last)
    if (last > first && !known.has(surname)) known.set(surname, told[index])
  }
  return mentions.map((mention, index) => {
    const key = nameKey(mention, tokens)
    return told[index] ?? (known.has(key) ? known.get(key) : presumed(mention, tokens))
  })
}

/** "Parents Jo and Lee": what is said of the first holds for the second. */
function shareAlongAnd(told: (string | undefined)[], mentions: readonly Mention[], tokens: Tokens): void {
  for (let index = 1; index < mentions.length; index += 1) {
    const [before, mention] = [mentions[index - 1], mentions[index]]
    if (!before || !mention || told[index] !== undefined || mention.first - before.last > 2) continue
    const between = tokens.text.slice(tokens.end[before.last], tokens.start[mention.first])
    if (/^ (?:and|&) $/.test(between)) told[index] = told[index - 1]
  }
}

/** A full name is seldom a child's: once the child is known, notes go on with the first name. */
function presumed({ first, last, titled }: Mention, tokens: Tokens): string | undefined {
  if (titled) return (tokens.kinds(first) & Kind.workerTitle) !== 0 ? WORKER : PARENT
  return /\s/.test(tokens.text.slice(tokens.start[first], tokens.end[last])) ? undefined : CHILD
}

/** What the words about one mention say of it. */
function roleAt({ first, last }: Mention, tokens: Tokens, roles: Roles): string | undefined {
  return (
    roleByAge(tokens.textAfter(last, 20)) ??
    roleBefore(first, tokens, roles) ??
    roleBeforeComma(first, last, tokens, roles) ??
    roleInBrackets(last, tokens, roles) ??
    roleAfterComma(last, tokens, roles) ??
    (isPossessive(last, tokens) ? roleOfOwner(last, tokens, roles) : undefined)
  )
}

function roleByAge(after: string): string | undefined {
  // Most names go on with a space and a word.
  if (!/^(?:,| ?\(| aged)/.test(after)) return undefined
  if (INFANT.test(after) || SCHOOL_YEAR.test(after)) return CHILD
  const age = AGE.exec(after)
  if (!age) return undefined
  return Number(age[1] ?? age[2] ?? age[3]) < ADULT_AGE ? CHILD : ADULT
}

/** "Dad Steve", "his dad Steve", "Mum (Kelly)"; but not "after school Leo", nor "told mum Leo had gone". */
function roleBefore(first: number, tokens: Tokens, roles: Roles): string | undefined {
  const before = first - 1
  if (before < 0 || tokens.sentence[before] !== tokens.sentence[first]) return undefined
  const role = roleEndingAt(before, tokens, roles)
  const between = tokens.textBetween(before, first)
  if (role === undefined || !/^ ?[( ]$/.test(between)) return undefined
  const lead = role.first - 1
  const isPlain =
    between !== ' ' ||
    shapeOf(before, tokens) !== 'plain' ||
    lead < 0 ||
    tokens.clause[lead] !== tokens.clause[before] ||
    OWNER.test(tokens.word(lead)) ||
    isPossessive(lead, tokens)
  return isPlain ? role.name : undefined
}

/** "Mum, Kelly, said" and "parents, Jo and Lee, said", but not the list "mum, Leo, dad". */
function roleBeforeComma(first: number, last: number, tokens: Tokens, roles: Roles): string | undefined {
  if (tokens.textBetween(first - 1, first) !== ', ') return undefined
  const [, next] = GOES_ON.exec(tokens.textAfter(last, 60)) ?? []
  if (next === undefined || next === 'and' || roles.byTerm.has(tokens.lexicon.numberOf(next)))
    return undefined
  return roleEndingAt(first - 1, tokens, roles)?.name
}

/** "Kelly (mum)", "Karen Jones (their HV, Hillside)" */
function roleInBrackets(last: number, tokens: Tokens, roles: Roles): string | undefined {
  if (!/^ ?\($/.test(tokens.textBetween(last, last + 1))) return undefined
  const first = OWNERS.test(tokens.word(last + 1)) ? last + 2 : last + 1
  const role = roleStartingAt(first, tokens, roles)
  return role && /^[),]/.test(tokens.textAfter(role.last, 1)) ? role.name : undefined
}

/** "Kelly, his mum, said" */
function roleAfterComma(last: number, tokens: Tokens, roles: Roles): string | undefined {
  if (tokens.textBetween(last, last + 1) !== ', ') return undefined
  return OWNER.test(tokens.word(last + 1)) ? roleStartingAt(last + 2, tokens, roles)?.name : undefined
}

/** "Jayden's mum" has a child, "Kelly's son" a parent. */
function roleOfOwner(last: number, tokens: Tokens, roles: Roles): string | undefined {
  for (const at of [last + 1, last + 2]) {
    if (at >= tokens.length || tokens.clause[at] !== tokens.clause[last]) return undefined
    if ((tokens.kinds(at) & Kind.offspring) !== 0) return PARENT
    if (roleStartingAt(at, tokens, roles)?.name === PARENT) return CHILD
  }
  return undefined
}
