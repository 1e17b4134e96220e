import type { Query } from './query.js'
import { wordsIn } from './words.js'

/** A query with its slips put right, or nothing where there were none. */
export function suggestion(text: string, { words, pasted }: Query): string | undefined {
  if (pasted || !words.some(({ correction }) => correction)) return undefined
  let corrected = ''
  let done = 0
  wordsIn(text).forEach(({ start, end }, at) => {
    corrected += text.slice(done, start) + (words[at]?.correction ?? text.slice(start, end))
    done = end
  })
  return (corrected + text.slice(done)).trim()
}
