import type { LongTerms } from './long-terms.js'
import type { Tokens } from './tokens.js'

/** What people are, such as "mum" or "social worker", and the class each belongs to. */
export interface Roles {
  longTerms: LongTerms
  /** Class by the number of the term. */
  byTerm: ReadonlyMap<number, string>
}

/** A role where it stands: its class, the indices of its first and last token. */
export interface Role {
  name: string
  first: number
  last: number
}

/** Most words of a role: "family support worker". */
const LONGEST_ROLE = 3

/** The longest role whose words start at a token. */
export function roleStartingAt(first: number, tokens: Tokens, roles: Roles): Role | undefined {
  for (let length = LONGEST_ROLE; length > 0; length -= 1) {
    const role = roleAt(first, length, tokens, roles)
    if (role) return role
  }
  return undefined
}

/** The longest role whose words end at a token. */
export function roleEndingAt(last: number, tokens: Tokens, roles: Roles): Role | undefined {
  for (let length = LONGEST_ROLE; length > 0; length -= 1) {
    const role = roleAt(last - length + 1, length, tokens, roles)
    if (role) return role
  }
  return undefined
}

function roleAt(
  first: number,
  length: number,
  tokens: Tokens,
  { longTerms, byTerm }: Roles,
): Role | undefined {
  const last = first + length - 1
  if (first < 0 || last >= tokens.length || tokens.sentence[first] !== tokens.sentence[last]) return undefined
  const term = length === 1 ? (tokens.term[first] as number) : longTerms.termAt(tokens, first, length)
  const name = byTerm.get(term)
  return name === undefined ? undefined : { name, first, last }
}
