/** In a phrase: a year that was over when the pack was published. */
export const PAST_YEAR = 'YEAR'

/** Whether a word of a text is a year before `present`. */
export function isPastYear(text: string, start: number, end: number, present: number): boolean {
  if (end - start !== 4 || text.charCodeAt(start) > LETTER_TWO) return false
  const word = text.slice(start, end)
  return /^(?:19|20)\d\d$/.test(word) && Number(word) < present
}

const LETTER_TWO = 50
