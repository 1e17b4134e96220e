import type { Token } from './lexer.js'

/** How a sentence that asks or labels is meant. */
export type Asked = 'negated' | 'hypothetical'

const NO = /^(?:n|no|none|nil|na)$/
const YES = /^(?:y|yes|done|ok)$/

/**
 * Reads questions and form labels: "Child seen alone: N" and "Was the child seen? No" deny what they say, "Was the child
 * seen?" only asks, "Child seen: Y" says it.
 */
export function askedIn(text: string, tokens: readonly Token[]): ReadonlyMap<number, Asked> {
  const asked = new Map<number, Asked>()
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]
    if (next?.sentence === token.sentence) continue
    const [, mark] = /^[)"'\u2019\u201d\]]*\s?([?:])/.exec(text.slice(token.end, token.end + 6)) ?? []
    if (mark === undefined) continue
    const answer = next && /^[^\n\r]*$/.test(text.slice(token.end, next.start)) ? next.word : ''
    if (isWholeAnswer(index + 1, text, tokens) && NO.test(answer)) asked.set(token.sentence, 'negated')
    else if (mark === '?' && !YES.test(answer)) asked.set(token.sentence, 'hypothetical')
  }
  return asked
}

/** "N", "No." or "no, asleep", but not the start of "no concerns". */
function isWholeAnswer(index: number, text: string, tokens: readonly Token[]): boolean {
  const [answer, next] = [tokens[index], tokens[index + 1]]
  return (
    answer !== undefined &&
    (next === undefined || next.clause !== answer.clause || /\n/.test(text.slice(answer.end, next.start)))
  )
}
