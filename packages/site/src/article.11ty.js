import { messageTemplate } from '@practice-guidance/components'
import { prerender } from '../build/prerender.js'

/** One page for each message, briefing, tool and checklist, drawn by the template that the components draw it with. */
export const data = {
  layout: 'layouts/article.njk',
  pagination: { data: 'library.articles', size: 1, alias: 'article' },
  scripts: ['/scripts/print.js'],
  permalink: (/** @type {any} */ { article, library }) => library.addressOf(article),
  eleventyComputed: {
    title: (/** @type {any} */ { article }) => article.title,
    description: (/** @type {any} */ { article }) => article.summary,
  },
}

/** @param {any} data */
export function render({ article, pack }) {
  return prerender(messageTemplate(article, pack, { headingLevel: 1, hrefTemplate: '/{kind}/{id}/' }))
}
