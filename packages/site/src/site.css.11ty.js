import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { messageStyles } from '@practice-guidance/components'

const own = ['tokens', 'base', 'frame', 'prose', 'ledger', 'home', 'message', 'record', 'print']

/** The typeface, the components' own rules for a message, and the site's, in one file. */
export const data = { permalink: '/site.css', eleventyExcludeFromCollections: true }

export function render() {
  return [fontFaces(), ...texts(messageStyles), ...own.map(sheet)].join('\n')
}

const read = (/** @type {URL} */ file) => readFileSync(fileURLToPath(file), 'utf8')

const sheet = (/** @type {string} */ name) => read(new URL(`_includes/styles/${name}.css`, import.meta.url))

function fontFaces() {
  return ['wght.css', 'wght-italic.css']
    .map((name) => new URL(import.meta.resolve(`@fontsource-variable/atkinson-hyperlegible-next/${name}`)))
    .map((file) => read(file).replaceAll('./files/', 'fonts/'))
    .join('\n')
}

/**
 * @param {import('lit').CSSResultGroup} styles
 * @returns {string[]}
 */
function texts(styles) {
  return Array.isArray(styles) ? styles.flatMap(texts) : ['cssText' in styles ? styles.cssText : '']
}
