import {
  type Article,
  articlesOf,
  isOverdue,
  type Message,
  type Pack,
  type Source,
} from '@practice-guidance/guidance'
import { html, nothing, type TemplateResult } from 'lit'
import { heading } from '../internal/heading.js'
import { hrefOf } from '../internal/href.js'
import { formatDate, stringsFor } from '../localize.js'
import type { Strings } from '../locales/en.js'
import { inlineText, outLink, richText } from '../rich-text/rich-text.js'

export interface MessageOptions {
  /** Level of the title, 1 to 4; the parts below it follow. Default 2. */
  headingLevel?: number
  /** Address of other items' pages, such as `/messages/{id}/`. Without it related titles are not links. */
  hrefTemplate?: string | undefined
  /** Opens a related item in place, where there is no `hrefTemplate`. */
  openRelated?: ((id: string) => void) | undefined
  /** Prints; without it there is no button, as on a page without scripts. */
  print?: (() => void) | undefined
  /** The day the review date is held against. Default now. */
  today?: Date
}

interface Page {
  pack: Pack
  level: number
  strings: Strings
  options: MessageOptions
}

/**
 * A message, briefing, tool or checklist as one whole page under `.pg-message`, styled by `messageStyles` in a shadow
 * root or on a plain page. In the language and direction of the pack throughout. Needs no DOM, so a server can render it too.
 */
export function messageTemplate(
  item: Message | Article,
  pack: Pack,
  options: MessageOptions = {},
): TemplateResult {
  const level = options.headingLevel ?? 2
  const page: Page = { pack, level: level + 1, strings: stringsFor(pack.language), options }
  return html`
    <article class="pg-message" lang=${pack.language} dir="auto">
      <header class="pg-message-header">
        ${heading(level, 'pg-message-title', item.title, { focusable: true })}
        <p class="pg-message-summary">${item.summary}</p>
        ${overdueNotice(item, page)}
      </header>
      ${richText(item.body, page.level)} ${'questions' in item ? messageParts(item, page) : nothing}
      ${related(item, page)} ${sources(item, page)} ${footer(item, page)}
    </article>
  `
}

function messageParts(message: Message, page: Page): unknown[] {
  return [
    evidence(message, page),
    questions(message, page),
    caution(message, page),
    localLinks(message, page),
  ]
}

function part(name: string, title: string, page: Page, content: unknown): TemplateResult {
  return html`
    <section class="pg-part ${name}">${heading(page.level, 'pg-part-title', title)} ${content}</section>
  `
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
  const items = questions.map((question) => html`<li>${question}</li>`)
  return part(
    'pg-message-questions',
    page.strings.questions,
    page,
    html`<ul>
      ${items}
    </ul>`,
  )
}

function caution({ caution }: Message, page: Page) {
  if (!caution?.length) return nothing
  return part('pg-caution', page.strings.caution, page, richText(caution, page.level + 1))
}

function localLinks(message: Message, page: Page) {
  const links = page.pack.links.filter((link) => message.links.includes(link.id))
  if (links.length === 0) return nothing
  const items = links.map(({ title, url }) =>
    url
      ? html`<li>${outLink(url, title)}</li>`
      : html`<li>${title} <span class="pg-missing">(${page.strings.localLinkMissing})</span></li>`,
  )
  return part(
    'pg-local',
    page.strings.localLinks,
    page,
    html`<ul>
      ${items}
    </ul>`,
  )
}

function related(item: Article, page: Page) {
  const { pack, options, strings } = page
  const others = articlesOf(pack).filter((other) => item.related.includes(other.id))
  if (others.length === 0) return nothing
  const items = others.map((other) => html`<li>${relatedTitle(other, pack, options)}</li>`)
  return part(
    'pg-related',
    strings.related,
    page,
    html`<ul>
      ${items}
    </ul>`,
  )
}

function relatedTitle(other: Article, pack: Pack, { hrefTemplate, openRelated }: MessageOptions) {
  const href = hrefOf(other, pack, hrefTemplate)
  if (href) return html`<a href=${href}>${other.title}</a>`
  if (!openRelated) return other.title
  return html`<button class="link" type="button" @click=${() => openRelated(other.id)}>
    ${other.title}
  </button>`
}

function sources(item: Article, page: Page) {
  const items = item.sources.map((source) => html`<li>${cite(source, page)}</li>`)
  return part(
    'pg-sources',
    page.strings.sources,
    page,
    html`<ul>
      ${items}
    </ul>`,
  )
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
      ${print ? html`<button type="button" @click=${print}>${strings.print}</button>` : nothing}
    </footer>
  `
}
