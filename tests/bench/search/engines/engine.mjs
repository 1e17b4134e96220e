import { articlesOf } from '@practice-guidance/guidance'
import { bodyText } from '../library.mjs'

/** @typedef {import('@practice-guidance/guidance').Pack} Pack */

/**
 * A way to search a library, as its own documentation sets it up.
 * @typedef {object} Engine
 * @property {(pack: Pack) => Promise<Index>} build
 * @property {(index: string, pack: Pack) => Promise<Index>} [load] from what `save` wrote
 */

/**
 * @typedef {object} Index
 * @property {(q: string) => readonly string[] | Promise<readonly string[]>} find ids, the best first, ten at most
 * @property {() => Promise<string>} [save] what to publish beside the pack, so that nobody has to build it again
 * @property {() => number} [savedBytes] where what is saved is no text: bytes, compressed
 */

export const LIMIT = 10

export const FIELDS = /** @type {const} */ ([
  'title',
  'alsoAskedAs',
  'themes',
  'questions',
  'summary',
  'body',
])

/** @typedef {Record<'id' | typeof FIELDS[number], string>} Document */

/** Articles as every engine can read them: fields of plain text. @param {Pack} pack @returns {Document[]} */
export function documentsOf(pack) {
  return articlesOf(pack).map((article) => ({
    id: article.id,
    title: article.title,
    alsoAskedAs: article.alsoAskedAs.join('\n'),
    themes: article.themes.join('\n'),
    questions: ('questions' in article ? article.questions : []).join('\n'),
    summary: article.summary,
    body: bodyText(article),
  }))
}
