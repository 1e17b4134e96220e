import { seeded } from '../seeded.mjs'
import { plainText } from './library.mjs'

/** @typedef {import('../seeded.mjs').Chance} Chance */

const TYPO = 0.35
const TRUNCATED = 0.15
/** A sentence or two from a record. */
const PASTED = 0.02

/**
 * What people might type to find something in a library: a few words that stand together in an article, many with a slip of
 * the keys or the last word not yet finished, and now and then a pasted passage.
 * @param {readonly import('@practice-guidance/guidance').Article[]} articles
 * @param {number} count
 */
export function typedQueries(articles, count) {
  const chance = seeded(count)
  return Array.from({ length: count }, (_, number) => {
    const article = chance.pick(articles)
    const at = number / count
    if (at < PASTED) return wordsTogether(plainText(article), 60, chance)
    const query = wordsTogether(
      chance.pick([article.title, article.summary, ...article.alsoAskedAs]),
      3,
      chance,
    )
    if (at < PASTED + TYPO) return withSlip(query, chance)
    return at < PASTED + TYPO + TRUNCATED ? cutShort(query, chance) : query
  })
}

/** Up to `most` words that follow each other. @param {string} text @param {number} most @param {Chance} chance */
function wordsTogether(text, most, chance) {
  const words = text.match(/\S+/g) ?? []
  const from = chance.below(Math.max(1, words.length - most))
  return words.slice(from, from + 1 + (most > 3 ? most : chance.below(most))).join(' ')
}

/** The longest word with two letters swapped or one left out. @param {string} query @param {Chance} chance */
function withSlip(query, chance) {
  const words = query.split(' ')
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best))
  const at = 1 + chance.below(Math.max(1, longest.length - 2))
  const swapped = chance.happens(0.5)
    ? (longest[at + 1] ?? '') + (longest[at] ?? '')
    : (longest[at + 1] ?? '')
  return query.replace(longest, longest.slice(0, at) + swapped + longest.slice(at + 2))
}

/** As it stands while the last word is being typed. @param {string} query @param {Chance} chance */
function cutShort(query, chance) {
  return query.slice(0, Math.max(3, query.length - 1 - chance.below(4)))
}
