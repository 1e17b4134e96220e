import { readFileSync } from 'node:fs'
import { headings, sentences, slots } from './case-note-sentences.mjs'
import { seeded } from './seeded.mjs'
import { anyWord } from './words.mjs'

/** One word in so many is misspelt. */
const TYPO_EVERY = 120

/**
 * Invented case-note English of exactly `length` UTF-16 units: entries with headings, paragraphs of a few sentences, lists,
 * names, curly quotes, Welsh letters, typos, and mostly everyday detail. The same for the same seed.
 * @param {number} length @param {number} [seed]
 */
export function caseNotes(length, seed = 1) {
  const chance = seeded(seed)
  let text = ''
  while (text.length < length) text += `${paragraph(chance)}\n\n`
  return text.slice(0, length)
}

/**
 * The same sentences as one paragraph.
 * @param {number} length @param {number} [seed]
 */
export function oneParagraph(length, seed = 1) {
  const chance = seeded(seed)
  let text = ''
  while (text.length < length) text += `${sentence(chance)} `
  return text.slice(0, length)
}

/** The judged notes of tests/eval, one paragraph each, over and over in another order until there are `length` units.
 * @param {number} length @param {number} [seed]
 */
export function judgedNotes(length, seed = 1) {
  const chance = seeded(seed)
  let text = ''
  while (text.length < length) text += `${chance.pick(judged)}\n\n`
  return text.slice(0, length)
}

const judged = ['notes', 'quiet', 'wanted'].flatMap((name) =>
  readFileSync(new URL(`../eval/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => /** @type {{ text: string }} */ (JSON.parse(line)).text),
)

/** @param {import('./seeded.mjs').Chance} chance */
function paragraph(chance) {
  const lines = chance.happens(0.15) ? [fill(chance.pick(headings), chance)] : []
  const several = Array.from({ length: 2 + chance.below(6) }, () => sentence(chance))
  if (chance.happens(0.1)) lines.push(...several.map((one) => `- ${one}`))
  else lines.push(several.join(' '))
  return lines.join('\n')
}

/** @param {import('./seeded.mjs').Chance} chance */
function sentence(chance) {
  const filled = fill(chance.pick(sentences), chance)
  const written = filled.charAt(0).toUpperCase() + filled.slice(1)
  return written.replace(/\p{L}{5,}/gu, (word) =>
    chance.below(TYPO_EVERY) === 0 ? misspelt(word, chance) : word,
  )
}

/** @param {string} pattern @param {import('./seeded.mjs').Chance} chance */
function fill(pattern, chance) {
  return pattern.replace(/\{(\w+)\}/g, (_, slot) => {
    const choices = /** @type {Record<string, readonly string[]>} */ (slots)[slot]
    return choices ? chance.pick(choices).replaceAll('~', ' ') : anyWord(chance)
  })
}

/** A letter left out, doubled or swapped with the next. @param {string} word @param {import('./seeded.mjs').Chance} chance */
function misspelt(word, chance) {
  const at = 1 + chance.below(word.length - 2)
  const [before, here, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ]
  return before + chance.pick([next, here + here + next, next + here]) + after
}
