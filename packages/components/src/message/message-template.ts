import { type Article, isOverdue, type Message, type Pack, type Source } from '@practice-guidance/guidance'
import { html, nothing, type TemplateResult } from 'lit'
import { heading } from '../internal/heading.js'
import { formatDate, stringsFor } from '../localize.js'
import { inlineText, outLink, richText } from '../rich-text/rich-text.js'
import { briefingParts } from './briefing-parts.js'
import { checklistParts } from './checklist-parts.js'
import { localLink } from './local-link.js'
import { linksTo, list, type MessageOptions, type Page, part } from './page.js'
import { toolParts } from './tool-parts.js'

/**
 * A message, briefing, tool or checklist as one whole page under `.pg-message`, styled by `messageStyles` in a shadow
 * root or on a plain page. In the language and direction of the pack throughout. Needs no DOM, so a server can render it too.
 */
export function messageTemplate(item: Article, pack: Pack, options: MessageOptions = {}): TemplateResult {
  const level = options.headingLevel ?? 2
  const page: Page = { pack, level: level + 1, strings: stringsFor(pack.language), options }
  return html`
    <article class="pg-message" lang=${pack.language} dir="auto">
      <header class="pg-message-header">
        ${heading(level, 'pg-message-title', item.title, { focusable: true })}
        <p class="pg-message-summary">${item.summary}</p>
        ${overdueNotice(item, page)}
      </header>
      ${richText(item.body, page.level)} ${ownParts(item, page)} ${caution(item, page)}
      ${localLinks(item, page)} ${related(item, page)} ${sources(item, page)} ${footer(item, page)}
    </article>
  `
}

/** What only this kind of article has. */
function ownParts(item: Article, page: Page): unknown[] {
  if ('sections' in item) return briefingParts(item, page)
  if ('kind' in item) return toolParts(item, page)
  if ('groups' in item) return checklistParts(item, page)
  return [evidence(item, page), questions(item, page)]
}

function overdueNotice(item: Article, { strings, pack, options }: Page) {
  if (!isOverdue(item, options.today ?? new Date())) return nothing
  return html`
    <p class="pg-overdue">
      <strong>${strings.overdue}.</strong>
      ${strings.overdueAdvice(formatDate(item.reviewBy, pack.language))}
    </p>
  `
}

function evidence({ evidence, sources }: Message, page: Page) {
  if (evidence.length === 0) return nothing
  const findings = evidence.map(({ text, source: id }) => {
    const source = sources.find((candidate) => candidate.id === id)
    return html`
      <li>
        <p>${inlineText(text)}</p>
        ${source ? html`<p class="pg-cite">${cite(source, page)}</p>` : nothing}
      </li>
    `
  })
  return part(
    'pg-evidence',
    page.strings.evidence,
    page,
    html`<ul>
      ${findings}
    </ul>`,
  )
}

function questions({ questions }: Message, page: Page) {
  return part('pg-message-questions', page.strings.questions, page, list(questions))
}

function caution({ caution }: Article, page: Page) {
  if (!caution?.length) return nothing
  return part('pg-caution', page.strings.caution, page, richText(caution, page.level + 1))
}

function localLinks(item: Article, page: Page) {
  const links = page.pack.links.filter((link) => item.links.includes(link.id))
  if (links.length === 0) return nothing
  const items = links.map((link) => localLink(link, page))
  return part('pg-local', page.strings.localLinks, page, list(items))
}

function related({ related }: Article, page: Page) {
  const links = linksTo(related, page)
  return links.length > 0 ? part('pg-related', page.strings.related, page, list(links)) : nothing
}

function sources(item: Article, page: Page) {
  const items = item.sources.map((source) => cite(source, page))
  return part('pg-sources', page.strings.sources, page, list(items))
}

function cite({ title, url, publisher, published }: Source, { pack }: Page): unknown {
  const details = [publisher, published && formatDate(published, pack.language)].filter(Boolean).join(', ')
  return html`${url ? outLink(url, title) : title}. ${details}.`
}

function footer(item: Article, { pack, strings, options: { print } }: Page): TemplateResult {
  const reviewed = formatDate(item.reviewed, pack.language)
  const reviewBy = formatDate(item.reviewBy, pack.language)
  return html`
    <footer class="pg-message-footer">
      <p>${strings.reviewed(reviewed, reviewBy)}</p>
      <p>${strings.publishedBy(pack.title, pack.publisher, pack.licence)}</p>
      ${pack.area ? html`<p>${strings.area(pack.area)}</p>` : nothing}
      ${(pack.basedOn ?? []).map(
        ({ title, publisher, licence }) => html`<p>${strings.basedOn(title, publisher, licence)}</p>`,
      )}
      ${print ? html`<button type="button" @click=${print}>${strings.print}</button>` : nothing}
    </footer>
  `
}
