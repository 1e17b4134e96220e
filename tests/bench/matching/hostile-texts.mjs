import { seeded } from '../seeded.mjs'

/** @typedef {import('../seeded.mjs').Chance} Chance */

/**
 * Texts of `length` units that nobody would write, by what they are made of.
 * @param {import('@practice-guidance/guidance').Pack} pack @param {number} length
 * @returns {Record<string, string>}
 */
export function hostileTexts({ messages, vocabulary, cues }, length) {
  const chance = seeded(length)
  const phrases = messages.flatMap(({ prompts }) => prompts.flatMap(({ any }) => any))
  const packWords = [...phrases, ...Object.values(vocabulary).flat()].flatMap(
    (text) => text.match(/\p{L}+/gu) ?? [],
  )
  const cuePhrases = Object.values(cues).flatMap((cue) =>
    cue.phrases.map((phrase) => phrase.replace(/[{}*\d]/g, ' ')),
  )
  const letters = () =>
    Array.from({ length: 3 + chance.below(8) }, () => String.fromCharCode(97 + chance.below(26))).join('')
  const capital = (/** @type {string} */ word) => word.charAt(0).toUpperCase() + word.slice(1)
  const slip = (/** @type {string} */ word) => {
    const at = 1 + chance.below(word.length)
    return word.slice(0, at) + word.slice(at + 1)
  }
  /** @type {Record<string, () => string>} */
  const pieces = {
    'only words of the pack': () => `${chance.pick(packWords)} `,
    'only words of the pack, a paragraph each': () => `${chance.pick(packWords)}\n\n`,
    'its first phrase again and again': () =>
      `${phrases[0]?.replace(/[{}*\d]/g, ' ').replace(/\|/g, ' ') ?? ''} `,
    'one word again and again': () => 'the ',
    'only cues': () => `${chance.pick(cuePhrases)} `,
    'only quotes': () => chance.pick(['“', '”', '‘', '’', '"', "'", 'a', ' ']),
    'quotes in quotes': () => chance.pick(['“‘', '’”', ' “a', '‘b']),
    'only capitals': () => `${capital(letters())} `,
    'only unknown words': () => `${letters()} `,
    'only slips of the pack’s words': () => `${slip(chance.pick(packWords))} `,
    'no spaces': letters,
    'only punctuation': () => chance.pick([...'.,;:!?-–—()[]•…/&%']),
    'only line breaks': () => chance.pick(['\n', '\r\n', '\n \n', '\t']),
    'one letter words': () => `${String.fromCharCode(97 + chance.below(26))} `,
    'any units at all': () => String.fromCharCode(chance.below(0x10000)),
  }
  return Object.fromEntries(
    Object.entries(pieces).map(([kind, piece]) => {
      let text = ''
      while (text.length < length) text += piece()
      return [kind, text.slice(0, length)]
    }),
  )
}
