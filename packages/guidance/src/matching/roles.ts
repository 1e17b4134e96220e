import type { Token } from './lexer.js'

/** Words that say who somebody is, such as "mum" or "social worker", and the class each belongs to. */
export type Roles = ReadonlyMap<string, string>

/** Most words of a role: "family support worker". */
const LONGEST_ROLE = 3

/** The role whose words start at a token. */
export function roleStartingAt(first: number, tokens: readonly Token[], roles: Roles): string | undefined {
  for (let length = LONGEST_ROLE; length > 0; length -= 1) {
    const role = roles.get(phraseAt(first, length, tokens))
    if (role !== undefined) return role
  }
  return undefined
}

/** The role whose words end at a token, and where they start. */
export function roleEndingAt(
  last: number,
  tokens: readonly Token[],
  roles: Roles,
): [role: string | undefined, start: number] {
  for (let length = LONGEST_ROLE; length > 0; length -= 1) {
    const role = roles.get(phraseAt(last - length + 1, length, tokens))
    if (role !== undefined) return [role, last - length + 1]
  }
  return [undefined, last]
}

/** The words from `first` on as one text, or nothing where they are not of one sentence. */
function phraseAt(first: number, length: number, tokens: readonly Token[]): string {
  const phrase = first < 0 ? [] : tokens.slice(first, first + length)
  if (phrase.length < length || phrase.some(({ sentence }) => sentence !== phrase[0]?.sentence)) return ''
  return phrase.map(({ word }) => word).join(' ')
}
