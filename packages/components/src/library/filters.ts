import { type Article, type ArticleKind, articlesOf, kindOf, type Pack } from '@practice-guidance/guidance'
import { html, nothing, type TemplateResult } from 'lit'
import type { Strings } from '../locales/en.js'
import { choices } from './choices.js'
import { inThemes } from './groups.js'

/** What the reader asks of the library. */
export interface Filters {
  text: string
  /** Of each of these, none chosen means all. */
  themes: readonly string[]
  kinds: readonly ArticleKind[]
  audience: readonly string[]
  order: 'theme' | 'letter'
}

export const NO_FILTERS: Filters = { text: '', themes: [], kinds: [], audience: [], order: 'theme' }

const KINDS = ['messages', 'briefings', 'tools', 'checklists'] as const

/** What passes the filters, whatever is searched for. */
export function filtered(pack: Pack, { themes, kinds, audience }: Filters): Article[] {
  return inThemes(articlesOf(pack), themes).filter(
    (item) =>
      (kinds.length === 0 || kinds.includes(kindOf(item.id, pack))) &&
      (audience.length === 0 || item.audience.some((reader) => audience.includes(reader))),
  )
}

export function isFiltering({ themes, kinds, audience }: Filters): boolean {
  return themes.length + kinds.length + audience.length > 0
}

/** What every choice of filters needs to draw itself. */
export interface Choosing {
  pack: Pack
  filters: Filters
  strings: Strings
  change: (change: Partial<Filters>) => void
}

/** The themes; `open` where that does not push what is read off the screen. */
export function themeFilter(choosing: Choosing, open: boolean): TemplateResult | typeof nothing {
  const { pack, filters, strings } = choosing
  if (pack.themes.length < 2) return nothing
  return panel(choosing, strings.themes, filters.themes.length, open, [themeChoices(choosing)])
}

/** Kinds and readers, for those who know what they want. */
export function moreFilters(choosing: Choosing): TemplateResult | typeof nothing {
  const { filters, strings } = choosing
  const groups = [kindChoices(choosing), audienceChoices(choosing)].filter((group) => group !== undefined)
  if (groups.length === 0) return nothing
  return panel(choosing, strings.moreFilters, filters.kinds.length + filters.audience.length, false, groups)
}

function panel(
  { strings }: Choosing,
  title: string,
  chosen: number,
  open: boolean,
  groups: readonly TemplateResult[],
): TemplateResult {
  return html`
    <details class="filters" ?open=${open}>
      <summary>${title}${chosen > 0 ? ` (${strings.chosen(chosen)})` : ''}</summary>
      ${groups}
    </details>
  `
}

function themeChoices({ pack, filters, strings, change }: Choosing): TemplateResult {
  const items = articlesOf(pack)
  const options = pack.themes.map((theme) => ({
    value: theme,
    label: theme,
    count: inThemes(items, [theme]).length,
    chosen: filters.themes.includes(theme),
  }))
  return choices('checkbox', strings.themes, options, (theme) =>
    change({ themes: toggled(filters.themes, theme) }),
  )
}

function kindChoices({ pack, filters, strings, change }: Choosing): TemplateResult | undefined {
  const kinds = KINDS.filter((kind) => pack[kind].length > 0)
  if (kinds.length < 2) return undefined
  const options = kinds.map((kind) => ({
    value: kind,
    label: strings.kinds[kind],
    count: pack[kind].length,
    chosen: filters.kinds.includes(kind),
  }))
  return choices('checkbox', strings.kind, options, (kind) =>
    change({ kinds: toggled(filters.kinds, kind as ArticleKind) }),
  )
}

function audienceChoices({ pack, filters, strings, change }: Choosing): TemplateResult | undefined {
  const items = articlesOf(pack)
  const readers = [...new Set(items.flatMap(({ audience }) => audience))]
  if (readers.length < 2) return undefined
  const options = readers.map((reader) => ({
    value: reader,
    label: reader,
    count: items.filter(({ audience }) => audience.includes(reader)).length,
    chosen: filters.audience.includes(reader),
  }))
  return choices('checkbox', strings.audience, options, (reader) =>
    change({ audience: toggled(filters.audience, reader) }),
  )
}

function toggled<T>(chosen: readonly T[], one: T): T[] {
  return chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]
}
