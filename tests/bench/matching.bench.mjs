import { readFileSync } from 'node:fs'
import { AhoCorasick } from '@monyone/aho-corasick'
import { createMatcher, parsePack } from '@practice-guidance/guidance'
import { caseNotes } from './case-notes.mjs'
import { compare } from './compare.mjs'

const pack = parsePack(readFileSync(new URL('../../content/dist/pack.json', import.meta.url), 'utf8'))
const text = caseNotes(100_000)
const matcher = createMatcher(pack)
const literals = literalPhrases(pack)
const automaton = new AhoCorasick(literals)
const alternation = new RegExp(`\\b(?:${literals.map(escaped).join('|')})\\b`, 'gi')

console.log(
  `\nFinds in ${text.length} characters: ours ${matcher.match(text).length}, ` +
    `aho-corasick ${automaton.matchInText(text.toLowerCase()).length}, regular expression ${[...text.matchAll(alternation)].length}`,
)
await compare('Reading a 100 kB record, as multiples of one bare pass over its characters', {
  'one charCodeAt pass': () => {
    let sum = 0
    for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at)
    return sum
  },
  'ours: classes, gaps, context, evidence': () => matcher.match(text),
  '@monyone/aho-corasick: literal phrases only': () => automaton.matchInText(text.toLowerCase()),
  'V8 regular expression: literal phrases only': () => [...text.matchAll(alternation)],
})

/**
 * The pack's phrases with each class and choice spelt out by its first form and gaps left empty.
 * @param {import('@practice-guidance/guidance').Pack} pack
 */
function literalPhrases({ messages, vocabulary }) {
  const firstForm = (/** @type {string} */ choice) => {
    const [first = ''] = choice.split('|')
    return vocabulary[first]?.[0] ?? first
  }
  const spell = (/** @type {string} */ phrase) =>
    phrase
      .replace(/\{([^{}]*)\}/g, (_, choice) => firstForm(choice))
      .replace(/\s*\*\d*\s*/g, ' ')
      .toLowerCase()
  return [...new Set(messages.flatMap(({ prompts }) => prompts.flatMap(({ any }) => any.map(spell))))]
}

/** @param {string} phrase */
function escaped(phrase) {
  return phrase.replace(/[^\w ]/g, '\\$&')
}
