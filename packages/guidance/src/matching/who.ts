import { isPossessive, shapeOf } from './capitals.js'
import { foldWords, type Token } from './lexer.js'
import { type Mention, nameKey, type NameWords } from './names.js'
import { roleEndingAt, type Roles, roleStartingAt } from './roles.js'

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
const OWNERS = /^(?:his|her|their|the|my|our) /i

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
export function whoIsWho(
  mentions: readonly Mention[],
  text: string,
  tokens: readonly Token[],
  words: NameWords,
  roles: Roles,
): (string | undefined)[] {
  const known = new Map<string, string | undefined>()
  const told = mentions.map((mention) => roleAt(mention, text, tokens, words, roles))
  shareAlongAnd(told, mentions, text, tokens)
  for (const [index, mention] of mentions.entries()) {
    const key = nameKey(mention, text, tokens)
    if (told[index] !== undefined && known.get(key) === undefined) known.set(key, told[index])
  }
  // "Lee Okonedo … Okonedo" is one grown-up, whatever he is.
  for (const [index, { first, last }] of mentions.entries()) {
    const surname = tokens[last]
    if (last > first && surname && !known.has(surname.word)) known.set(surname.word, told[index])
  }
  return mentions.map((mention, index) => {
    const key = nameKey(mention, text, tokens)
    return told[index] ?? (known.has(key) ? known.get(key) : presumed(mention, text, tokens, words))
  })
}

/** "Parents Jo and Lee": what is said of the first holds for the second. */
function shareAlongAnd(
  told: (string | undefined)[],
  mentions: readonly Mention[],
  text: string,
  tokens: readonly Token[],
): void {
  for (let index = 1; index < mentions.length; index += 1) {
    const [before, mention] = [mentions[index - 1], mentions[index]]
    if (!before || !mention || told[index] !== undefined) continue
    const between = text.slice(tokens[before.last]?.end, tokens[mention.first]?.start)
    if (/^ (?:and|&) $/.test(between)) told[index] = told[index - 1]
  }
}

/** A full name is seldom a child's: once the child is known, notes go on with the first name. */
function presumed(
  { first, last, title }: Mention,
  text: string,
  tokens: readonly Token[],
  words: NameWords,
): string | undefined {
  if (title !== undefined) return words.workerTitles.has(title) ? WORKER : PARENT
  return /\s/.test(text.slice(tokens[first]?.start, tokens[last]?.end)) ? undefined : CHILD
}

/** What the words about one mention say of it. */
function roleAt(
  mention: Mention,
  text: string,
  tokens: readonly Token[],
  words: NameWords,
  roles: Roles,
): string | undefined {
  const last = tokens[mention.last]
  if (!last) return undefined
  return (
    roleByAge(text.slice(last.end, last.end + 20)) ??
    roleBefore(mention.first, text, tokens, roles) ??
    roleBeforeComma(mention, text, tokens, roles) ??
    roleInBrackets(mention.last, text, tokens, roles) ??
    roleAfterComma(mention.last, text, tokens, roles) ??
    (isPossessive(text, last) ? roleOfOwner(mention.last, tokens, words, roles) : undefined)
  )
}

function roleByAge(after: string): string | undefined {
  if (INFANT.test(after) || SCHOOL_YEAR.test(after)) return CHILD
  const age = AGE.exec(after)
  if (!age) return undefined
  return Number(age[1] ?? age[2] ?? age[3]) < ADULT_AGE ? CHILD : ADULT
}

/** "Dad Steve", "his dad Steve", "Mum (Kelly)"; but not "after school Leo", nor "told mum Leo had gone". */
function roleBefore(first: number, text: string, tokens: readonly Token[], roles: Roles): string | undefined {
  const [before, name] = [tokens[first - 1], tokens[first]]
  if (!before || !name || before.sentence !== name.sentence) return undefined
  const between = text.slice(before.end, name.start)
  const [role, start] = roleEndingAt(first - 1, tokens, roles)
  if (role === undefined || !/^ ?[( ]$/.test(between)) return undefined
  const lead = tokens[start - 1]
  const isPlain =
    between !== ' ' ||
    shapeOf(text, before) !== 'plain' ||
    lead?.clause !== before.clause ||
    OWNER.test(lead.word) ||
    isPossessive(text, lead)
  return isPlain ? role : undefined
}

/** "Mum, Kelly, said" and "parents, Jo and Lee, said", but not the list "mum, Leo, dad". */
function roleBeforeComma(
  { first, last }: Mention,
  text: string,
  tokens: readonly Token[],
  roles: Roles,
): string | undefined {
  const [before, name, end] = [tokens[first - 1], tokens[first], tokens[last]]
  if (!before || !name || !end || text.slice(before.end, name.start) !== ', ') return undefined
  const [, next] = GOES_ON.exec(text.slice(end.end, end.end + 60)) ?? []
  if (next === undefined || next === 'and' || roles.has(next)) return undefined
  return roleEndingAt(first - 1, tokens, roles)[0]
}

/** "Kelly (mum)", "Karen Jones (their HV, Hillside)" */
function roleInBrackets(
  last: number,
  text: string,
  tokens: readonly Token[],
  roles: Roles,
): string | undefined {
  const name = tokens[last]
  const bracket = name && /^ ?\(([^(),]{1,40})[),]/.exec(text.slice(name.end, name.end + 45))
  return bracket ? roles.get(foldWords(bracket[1]?.replace(OWNERS, '') ?? '').join(' ')) : undefined
}

/** "Kelly, his mum, said" */
function roleAfterComma(
  last: number,
  text: string,
  tokens: readonly Token[],
  roles: Roles,
): string | undefined {
  const [name, next] = [tokens[last], tokens[last + 1]]
  if (!name || !next || text.slice(name.end, next.start) !== ', ') return undefined
  return OWNER.test(next.word) ? roleStartingAt(last + 2, tokens, roles) : undefined
}

/** "Jayden's mum" has a child, "Kelly's son" a parent. */
function roleOfOwner(
  last: number,
  tokens: readonly Token[],
  words: NameWords,
  roles: Roles,
): string | undefined {
  for (const index of [last + 1, last + 2]) {
    const token = tokens[index]
    if (!token || token.clause !== tokens[last]?.clause) return undefined
    if (words.offspring.has(token.word)) return PARENT
    if (roleStartingAt(index, tokens, roles) === PARENT) return CHILD
  }
  return undefined
}
