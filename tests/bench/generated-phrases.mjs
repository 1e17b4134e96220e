import { abbreviationsIn, parsePack, mistakableFor, wordsOfPhrases } from '@practice-guidance/guidance'
import { caseNotes } from './case-notes.mjs'
import { inventedMessage } from './invented-message.mjs'
import { libraryPack } from './library-pack.mjs'
import { seeded } from './seeded.mjs'
import { anyWord, englishWords } from './words.mjs'

/** @typedef {import('./seeded.mjs').Chance} Chance */

const PROMPTS_IN_MESSAGE = 10
const PHRASES_IN_PROMPT = 5
const ANSWERS_IN_MESSAGE = 6

/**
 * The JSON of a pack that calls prompts up by exactly `count` phrases: the library's classes, cues and names, and invented
 * phrases of the words that notes are made of. A third have gaps, half a class, a third a choice; each prompt has an exception
 * and each message evidence, which count on top. A smaller pack's phrases are the first of a larger one's.
 * @param {number} count a multiple of 50
 */
export function generatedPackJson(count) {
  const chance = seeded(5000)
  const size = PROMPTS_IN_MESSAGE * PHRASES_IN_PROMPT
  const messages = Array.from({ length: count / size }, (_, number) => message(number, chance))
  const phrases = messages.flatMap(({ answered, prompts }) => [
    ...answered.any,
    ...prompts.flatMap(({ any, except }) => [...any, ...except]),
  ])
  return JSON.stringify({ ...language, typos: { realWords: realWordsNear(phrases).join(' ') }, messages })
}

/** @param {number} count a multiple of 50 */
export function generatedPack(count) {
  return parsePack(generatedPackJson(count))
}

/** All of the library but what it says. */
const language = { ...libraryPack(), messages: [], briefings: [], tools: [], checklists: [] }
const classes = Object.keys(language.vocabulary)
const cues = Object.values(language.cues).flatMap(({ phrases }) => phrases)

/** The words of notes as often as they stand there, names apart. */
const noteWords = caseNotes(200_000, 99).match(/\b[a-z]{2,}\b/g) ?? []
const common = new Set(mostFrequent(noteWords, 100))
const tellingWords = noteWords.filter((word) => !common.has(word))

/** @param {number} number @param {Chance} chance */
function message(number, chance) {
  const prompts = Array.from({ length: PROMPTS_IN_MESSAGE }, (_, index) => ({
    id: `prompt-${number}-${index}`,
    any: phrases(PHRASES_IN_PROMPT, chance),
    except: phrases(1, chance),
    context: chance.pick(['affirmed', 'affirmed', 'affirmed', 'negated', 'any']),
  }))
  return {
    id: `message-${number}`,
    ...inventedMessage,
    title: `Message ${number}`,
    answered: {
      within: chance.pick(['sentence', 'paragraph', 'record']),
      any: ['QUOTE', ...phrases(ANSWERS_IN_MESSAGE - 1, chance)],
    },
    prompts,
  }
}

/** @param {number} count @param {Chance} chance */
function phrases(count, chance) {
  return Array.from({ length: count }, () => phrase(chance))
}

/** Two to four places, at most one of them a word that is everywhere, at most one gap. @param {Chance} chance */
function phrase(chance) {
  const places = Array.from({ length: chance.pick([2, 2, 2, 3, 3, 4]) }, () => tellingWord(chance))
  if (chance.happens(0.3)) places[chance.below(places.length)] = chance.pick([...common])
  if (chance.happens(1 / 2)) places[chance.below(places.length)] = `{${chance.pick(classes)}}`
  if (chance.happens(1 / 3)) places[chance.below(places.length)] = choice(chance)
  if (chance.happens(1 / 3)) {
    places.splice(1 + chance.below(places.length - 1), 0, chance.pick(['*', '*2', '*4', '*6']))
  }
  return places.join(' ')
}

/** @param {Chance} chance */
function choice(chance) {
  const options = Array.from({ length: 2 + chance.below(4) }, () => {
    const word = tellingWord(chance)
    return chance.happens(0.2) ? `${word} ${tellingWord(chance)}` : word
  })
  return `{${options.join('|')}}`
}

/** @param {Chance} chance */
function tellingWord(chance) {
  return chance.happens(0.75) ? chance.pick(tellingWords) : anyWord(chance)
}

/** @param {string[]} words @param {number} count */
function mostFrequent(words, count) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([word]) => word)
}

/** As the build works them out. @param {string[]} phrases */
function realWordsNear(phrases) {
  const words = wordsOfPhrases([...phrases, ...cues], language.vocabulary)
  return englishWords.filter(mistakableFor(words, abbreviationsIn(language.glossary)))
}
