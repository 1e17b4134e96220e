import { type Article, articlesOf, type Pack } from '@practice-guidance/guidance'
import { localesFor } from '../localize.js'
import type { Group } from './listing.js'

/** What has at least one of the themes; with no theme chosen, everything. */
export function inThemes<Item extends Article>(items: readonly Item[], themes: readonly string[]): Item[] {
  return items.filter((item) => themes.length === 0 || item.themes.some((theme) => themes.includes(theme)))
}

/** Every item, or those given, under each of its themes, in the pack's order; what has no theme comes last, under `other`. */
export function groupByTheme(
  pack: Pack,
  themes: readonly string[],
  other: string,
  items: readonly Article[] = articlesOf(pack),
): Group[] {
  const shown = themes.length === 0 ? pack.themes : pack.themes.filter((theme) => themes.includes(theme))
  const groups = shown.map((theme) => ({ title: theme, items: inThemes(items, [theme]) }))
  const rest = themes.length === 0 ? items.filter((item) => item.themes.length === 0) : []
  return [...groups, { title: other, items: rest }].filter((group) => group.items.length > 0)
}

/** Every item, or those given, by first letter, as the language of the pack sorts them. */
export function groupByLetter(
  pack: Pack,
  themes: readonly string[],
  all: readonly Article[] = articlesOf(pack),
): Group[] {
  const locales = localesFor(pack.language)
  const { compare } = new Intl.Collator(locales, { sensitivity: 'base', ignorePunctuation: true })
  const items = inThemes(all, themes).sort((a, b) => compare(a.title, b.title))
  const groups: { title: string; items: Article[] }[] = []
  for (const item of items) {
    const letter = firstLetter(item.title).toLocaleUpperCase(locales)
    const last = groups.at(-1)
    if (last && compare(last.title, letter) === 0) last.items.push(item)
    else groups.push({ title: letter, items: [item] })
  }
  return groups
}

/** A title may start with a quotation mark. */
function firstLetter(title: string): string {
  return /[\p{L}\p{N}]/u.exec(title)?.[0] ?? title.charAt(0)
}
