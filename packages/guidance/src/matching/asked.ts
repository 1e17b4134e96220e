import type { Tokens } from './tokens.js'

/** How a sentence that asks or labels is meant. */
export type Asked = 'negated' | 'hypothetical'

const NO = /^(?:n|no|none|nil|na)$/
const YES = /^(?:y|yes|done|ok)$/
const MARK = /^[)"'\u2019\u201d\]]*\s?([?:])/
const MARK_ROOM = 6

/**
 * Reads questions and form labels: "Child seen alone: N" and "Was the child seen? No" deny what they say, "Was the child
 * seen?" only asks, "Child seen: Y" says it.
 * @param next the first token after the sentence
 */
export function askedBefore(next: number, tokens: Tokens): Asked | undefined {
  const [, mark] = MARK.exec(tokens.textAfter(next - 1, MARK_ROOM)) ?? []
  if (mark === undefined) return undefined
  const isSameLine = next < tokens.length && !/[\n\r]/.test(tokens.textBetween(next - 1, next))
  const answer = isSameLine ? tokens.word(next) : ''
  if (NO.test(answer) && isWholeAnswer(next, tokens)) return 'negated'
  return mark === '?' && !YES.test(answer) ? 'hypothetical' : undefined
}

/** "N", "No." or "no, asleep", but not the start of "no concerns". */
function isWholeAnswer(answer: number, tokens: Tokens): boolean {
  const next = answer + 1
  if (next >= tokens.length || tokens.clause[next] !== tokens.clause[answer]) return true
  return /\n/.test(tokens.textBetween(answer, next))
}
