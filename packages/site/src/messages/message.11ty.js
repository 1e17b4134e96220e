import { messageTemplate } from '@practice-guidance/components'
import { prerender } from '../../build/prerender.js'

/** One page for each message, drawn by the template that the components draw it with. */
export const data = {
  layout: 'layouts/message.njk',
  pagination: { data: 'pack.messages', size: 1, alias: 'message' },
  scripts: ['/scripts/print.js'],
  permalink: (/** @type {any} */ { message }) => `/messages/${message.id}/`,
  eleventyComputed: {
    title: (/** @type {any} */ { message }) => message.title,
    description: (/** @type {any} */ { message }) => message.summary,
  },
}

/** @param {any} data */
export function render({ message, pack }) {
  return prerender(messageTemplate(message, pack, { headingLevel: 1, hrefTemplate: '/{kind}/{id}/' }))
}
