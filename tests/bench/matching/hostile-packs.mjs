import { parsePack } from '@practice-guidance/guidance'
import { generatedPack } from '../generated-phrases.mjs'
import { inventedMessage } from '../invented-message.mjs'
import { libraryPack } from '../library-pack.mjs'
import { seeded } from '../seeded.mjs'
import { anyWord } from '../words.mjs'

/** @typedef {import('../seeded.mjs').Chance} Chance */
/** @typedef {import('@practice-guidance/guidance').Pack} Pack */

const PHRASES = 5000
/** About as many as in the library. */
const PHRASES_IN_PROMPT = 50
const EVERYWHERE = 'the was and to of a in is he she it on for with that at'.split(' ')

/**
 * Packs by what they are: two ordinary ones, and packs of 5,000 phrases each that no careful author would write.
 * @returns {Record<string, () => Pack>}
 */
export function packsToTry() {
  const classes = Object.keys(libraryPack().vocabulary)
  const everyClass = `{${classes.join('|')}}`
  /** @type {Record<string, (chance: Chance, index: number) => string>} */
  const kinds = {
    'widest gaps': (chance) =>
      `${oneOf(chance)} *10 ${oneOf(chance)} *10 ${oneOf(chance)} *10 ${anyWord(chance)}`,
    'gaps between words that are everywhere': (chance) => several(4, chance).join(' *10 '),
    'one word, a gap, the same word': (_, index) => `the *10 the *10 the *10 the {w${index}|the}`,
    'every class in every place': (chance) => `${everyClass} * ${everyClass} * ${anyWord(chance)}`,
    'begin alike': (chance) => `the child was seen at home ${anyWord(chance)} ${anyWord(chance)}`,
    'end alike': (chance) => `${anyWord(chance)} * ${anyWord(chance)} was seen at home`,
    'single words': (chance) => anyWord(chance),
    fuzzed: (chance) => fuzzed(chance, classes),
  }
  return {
    '5,000 generated phrases': () => generatedPack(5000),
    'the library': libraryPack,
    ...Object.fromEntries(Object.entries(kinds).map(([kind, phrase]) => [kind, () => packOf(phrase)])),
  }
}

/**
 * Prompts that apply whatever their phrases mean, and that nothing in a record answers.
 * @param {(chance: Chance, index: number) => string} phrase
 */
function packOf(phrase) {
  const chance = seeded(PHRASES)
  return parsePack({
    ...libraryPack(),
    briefings: [],
    tools: [],
    checklists: [],
    messages: [
      {
        id: 'message',
        ...inventedMessage,
        answered: { within: 'record', any: ['answered by nothing *10 at *10 all'] },
        prompts: Array.from({ length: PHRASES / PHRASES_IN_PROMPT }, (_, prompt) => ({
          id: `prompt-${prompt}`,
          any: Array.from({ length: PHRASES_IN_PROMPT }, (_, index) =>
            phrase(chance, prompt * PHRASES_IN_PROMPT + index),
          ),
          except: ['excepted by nothing'],
          context: 'any',
        })),
      },
    ],
  })
}

/** @param {Chance} chance */
const oneOf = (chance) => chance.pick(EVERYWHERE)

/** @param {number} count @param {Chance} chance */
const several = (count, chance) => Array.from({ length: count }, () => oneOf(chance))

/** @param {Chance} chance @param {string[]} classes */
function fuzzed(chance, classes) {
  const place = () =>
    chance.pick([
      () => oneOf(chance),
      () => anyWord(chance),
      () => `{${chance.pick(classes)}}`,
      () => `{${chance.pick(classes)}|${several(2, chance).join(' ')}|${anyWord(chance)}}`,
    ])()
  let phrase = place()
  for (let more = chance.below(6); more > 0; more -= 1) {
    if (chance.happens(0.6)) phrase += ` *${1 + chance.below(10)}`
    phrase += ` ${place()}`
  }
  return phrase
}
