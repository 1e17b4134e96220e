import { type Article, type Hit, kindOf, type Pack } from '@practice-guidance/guidance'
import { html, nothing, type TemplateResult } from 'lit'
import { heading } from '../internal/heading.js'
import { hrefOf } from '../internal/href.js'
import { stringsFor } from '../localize.js'
import { highlighted } from './highlighted.js'

/** What a list of guidance needs to know to draw itself. */
export interface Listing {
  pack: Pack
  /** Level of the headings of the list. */
  level: number
  hrefTemplate: string | undefined
  /** Opens an item in place, where there is no `hrefTemplate`. */
  open: (id: string, event: Event) => void
}

export interface Group {
  title: string
  items: readonly Article[]
}

/** The whole index, group by group. */
export function index(groups: readonly Group[], listing: Listing): TemplateResult[] {
  const inner = { ...listing, level: listing.level + 1 }
  return groups.map(
    ({ title, items }) => html`
      <section class="group" lang=${listing.pack.language} dir="auto">
        ${heading(listing.level, 'group-title', title)}
        <ul class="entries">
          ${items.map((item) => entry({ item }, inner, kindLabel(item, listing)))}
        </ul>
      </section>
    `,
  )
}

/** What a search found, best first. */
export function results(hits: readonly Hit[], listing: Listing): TemplateResult {
  return html`
    <ol class="entries results" lang=${listing.pack.language} dir="auto">
      ${hits.map((hit) => entry(hit, listing, [...kindLabel(hit.item, listing), ...hit.item.themes]))}
    </ol>
  `
}

/** An item as it stands in a list; more of it where it was searched for. */
function entry(
  { item, highlights = [], snippet, alsoCalled = [] }: Pick<Hit, 'item'> & Partial<Hit>,
  listing: Listing,
  labels: readonly string[],
): TemplateResult {
  const strings = stringsFor(listing.pack.language)
  const field = (name: 'title' | 'summary') =>
    highlighted(
      item[name],
      highlights.filter((highlight) => highlight.field === name),
    )
  return html`
    <li class="entry">
      ${heading(listing.level, 'entry-title', entryLink(item, listing, field('title')))}
      ${alsoCalled.length > 0 ? html`<p class="entry-labels">${strings.alsoCalled(alsoCalled)}</p>` : nothing}
      <p class="entry-summary">${field('summary')}</p>
      ${snippet ? html`<p class="entry-snippet">${highlighted(snippet.text, snippet.highlights)}</p>` : nothing}
      ${labels.length > 0 ? html`<p class="entry-labels">${labels.join(' · ')}</p>` : nothing}
    </li>
  `
}

/** Says what an item is, where it is not a message. */
function kindLabel({ id }: Article, { pack }: Listing): string[] {
  const kind = kindOf(id, pack)
  return kind === 'messages' ? [] : [stringsFor(pack.language).kinds[kind]]
}

function entryLink(item: Article, { pack, hrefTemplate, open }: Listing, title: unknown): TemplateResult {
  const href = hrefOf(item, pack, hrefTemplate)
  if (href) return html`<a href=${href}>${title}</a>`
  return html`<button class="link" type="button" @click=${(event: Event) => open(item.id, event)}>
    ${title}
  </button>`
}
