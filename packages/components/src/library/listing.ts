import type { Article, Highlight, Hit, Pack } from '@practice-guidance/guidance'
import { html, nothing, type TemplateResult } from 'lit'
import { heading } from '../internal/heading.js'
import { hrefOf, kindOf } from '../internal/href.js'
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
          ${items.map((item) => entry(item, inner, [], kindLabel(item, listing)))}
        </ul>
      </section>
    `,
  )
}

/** What a search found, best first. */
export function results(hits: readonly Hit[], listing: Listing): TemplateResult {
  return html`
    <ol class="entries results" lang=${listing.pack.language} dir="auto">
      ${hits.map(({ item, highlights }) =>
        entry(item, listing, highlights, [...kindLabel(item, listing), ...item.themes]),
      )}
    </ol>
  `
}

function entry(
  item: Article,
  listing: Listing,
  highlights: readonly Highlight[] = [],
  labels: readonly string[] = [],
): TemplateResult {
  const field = (name: Highlight['field']) =>
    highlighted(
      item[name],
      highlights.filter((highlight) => highlight.field === name),
    )
  return html`
    <li class="entry">
      ${heading(listing.level, 'entry-title', entryLink(item, listing, field('title')))}
      <p class="entry-summary">${field('summary')}</p>
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
