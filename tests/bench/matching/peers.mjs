import { AhoCorasick } from '@monyone/aho-corasick'
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast'
import compromise from 'compromise/one'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** A second one breaks the first: they share their model. */
const wink = winkNLP(model, ['sbd', 'negation', 'cer'])

/** @typedef {(text: string) => number} Reader reads a text and says how many phrases it found */

/**
 * Other ways to find phrases in a text. None knows classes, gaps or context, so each gets the phrases spelt out.
 * @param {string[]} phrases
 * @returns {Record<string, Reader>}
 */
export function peers(phrases) {
  const alternation = new RegExp(`\\b(?:${phrases.map(escaped).join('|')})\\b`, 'gi')
  const automaton = new AhoCorasick(phrases)
  const fast = new FastAhoCorasick(phrases)
  wink.learnCustomEntities([{ name: 'phrase', patterns: phrases }])
  const trie = compromise.buildTrie(phrases)
  return {
    'V8 regular expression': (text) => text.match(alternation)?.length ?? 0,
    '@monyone/aho-corasick': (text) => wholeWords(text, automaton.matchInText(text.toLowerCase())),
    '@monyone/aho-corasick/fast': (text) => wholeWords(text, fast.matchInText(text.toLowerCase())),
    'wink-nlp': (text) => wink.readDoc(text).customEntities().length(),
    'compromise lookup': (text) => compromise(text).lookup(trie).length,
  }
}

/** @param {string} phrase */
const escaped = (phrase) => phrase.replace(/[^\p{L}\p{N} ]/gu, '\\$&')

/** @param {string} text @param {{ begin: number, end: number }[]} hits */
function wholeWords(text, hits) {
  const isWord = (/** @type {number} */ at) => /[\p{L}\p{N}]/u.test(text.charAt(at))
  return hits.filter(({ begin, end }) => !isWord(begin - 1) && !isWord(end)).length
}
