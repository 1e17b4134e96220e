import { groupByLetter, groupByTheme, hrefOf, stringsFor } from '@practice-guidance/components'
import { articlesOf } from '@practice-guidance/guidance'
import pack from './pack.js'

const articles = articlesOf(pack)

const themes = groupByTheme(pack, [], stringsFor(pack.language).otherThemes).map(({ title, items }) => ({
  title,
  id: title.toLowerCase().replace(/\W+/g, '-'),
  items,
}))

/** What there is besides messages. */
const kinds = [
  { id: 'briefings', title: 'Case learning', items: pack.briefings },
  { id: 'tools', title: 'Practice tools', items: pack.tools },
  { id: 'checklists', title: 'Checklists', items: pack.checklists },
].filter(({ items }) => items.length > 0)

const sources = [
  ...new Map(articles.flatMap((article) => article.sources).map((source) => [source.id, source])).values(),
].toSorted((a, b) => a.title.localeCompare(b.title, pack.language))

/** The address of an article's page, from the root of the site. */
const addressOf = (/** @type {import('@practice-guidance/guidance').Article} */ article) =>
  hrefOf(article, pack, '/{kind}/{id}/')

export default { addressOf, articles, kinds, letters: groupByLetter(pack, []), themes, sources }
