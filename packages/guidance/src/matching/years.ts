import type { Token } from './lexer.js'

/** In a phrase: a year that was over when the pack was published. */
export const PAST_YEAR = 'YEAR'

export type IsPastYear = (word: string) => boolean

/** Tells the years before a date, apart from those that phrases name themselves. */
export function pastYears(date: string, words: ReadonlySet<string>): IsPastYear {
  const present = Number(date.slice(0, 4))
  return (word) =>
    word.length === 4 && /^(?:19|20)\d\d$/.test(word) && Number(word) < present && !words.has(word)
}

/** Puts one word in place of every past year. */
export function markYears(tokens: readonly Token[], isPastYear: IsPastYear): readonly Token[] {
  return tokens.some(({ word }) => isPastYear(word))
    ? tokens.map((token) => (isPastYear(token.word) ? { ...token, word: PAST_YEAR } : token))
    : tokens
}
