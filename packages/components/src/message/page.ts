import { type Article, articlesOf, type Pack } from '@practice-guidance/guidance'
import { html, nothing, type TemplateResult } from 'lit'
import { heading } from '../internal/heading.js'
import { hrefOf } from '../internal/href.js'
import type { Strings } from '../locales/en.js'

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

/** The page that parts of an article are drawn on. */
export interface Page {
  pack: Pack
  /** Level of the headings of its parts. */
  level: number
  strings: Strings
  options: MessageOptions
}

/** A titled part of the page. */
export function part(name: string, title: string, page: Page, content: unknown): TemplateResult {
  return html`
    <section class="pg-part ${name}">${heading(page.level, 'pg-part-title', title)} ${content}</section>
  `
}

/** A list under a small heading; nothing when it is empty. */
export function subList(name: string, title: string, page: Page, items: readonly unknown[]) {
  if (items.length === 0) return nothing
  return html`
    <div class="pg-sub ${name}">${heading(page.level + 1, 'pg-sub-title', title)} ${list(items)}</div>
  `
}

export function list(items: readonly unknown[]): TemplateResult {
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`
}

/** The titles of other articles, as links where their pages are known, in the order of the pack. */
export function linksTo(ids: readonly string[], page: Page): unknown[] {
  return articlesOf(page.pack)
    .filter(({ id }) => ids.includes(id))
    .map((article) => linkTo(article, page))
}

function linkTo(article: Article, { pack, options: { hrefTemplate, openRelated } }: Page): unknown {
  const href = hrefOf(article, pack, hrefTemplate)
  if (href) return html`<a href=${href}>${article.title}</a>`
  if (!openRelated) return article.title
  return html`<button class="link" type="button" @click=${() => openRelated(article.id)}>
    ${article.title}
  </button>`
}
