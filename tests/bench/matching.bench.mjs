import { readFileSync } from 'node:fs'
import { AhoCorasick } from '@monyone/aho-corasick'
import { createMatcher, parsePack } from '@practice-guidance/guidance'
import { caseNotes } from './case-notes.mjs'

export const title = 'Reading a 100 kB record, as multiples of one pass over its characters'

/** One bare pass over the text: what every other figure is a multiple of. */
export const floor = 'one charCodeAt pass'

/** @param {URL} root of the repository, whose pack must be built */
export function cases(root) {
  const pack = parsePack(readFileSync(new URL('content/dist/pack.json', root), 'utf8'))
  const text = caseNotes(100_000)
  const matcher = createMatcher(pack)
  const literals = literalPhrases(pack)
  const automaton = new AhoCorasick(literals)
  const regex = new RegExp(`\\b(?:${literals.map((phrase) => phrase.replace(/[^\w ]/g, '\\$&')).join('|')})\\b`, 'gi')
  return {
    [floor]: () => {
      let sum = 0
      for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at)
      return sum
    },
    'ours: classes, gaps, context, evidence': () => matcher.match(text),
    '@monyone/aho-corasick: literal phrases only': () => automaton.matchInText(text.toLowerCase()),
    'V8 regular expression: literal phrases only': () => [...text.matchAll(regex)],
  }
}

/** The pack's phrases with each class and choice spelt out by its first form and gaps left empty. */
function literalPhrases(/** @type {import('@practice-guidance/guidance').Pack} */ pack) {
  const spell = (/** @type {string} */ phrase) =>
    phrase
      .replace(/\{([^{}]*)\}/g, (_, name) => name.split('|')[0] && (pack.vocabulary[name]?.[0] ?? name.split('|')[0]))
      .replace(/\s*\*\d*\s*/g, ' ')
      .toLowerCase()
  return [...new Set(pack.messages.flatMap(({ prompts }) => prompts.flatMap(({ any }) => any.map(spell))))]
}
