import { en, type Strings } from './locales/en.js'

const registered = new Map<string, Strings>([['en', en]])

/**
 * Adds interface strings for a language, such as `cy`. Call it before elements are defined: those already drawn keep
 * their words until they next change.
 */
export function registerStrings(language: string, strings: Strings): void {
  registered.set(language.toLowerCase(), strings)
}

/** The strings for a BCP 47 language: its own, else those of its first part, else English. */
export function stringsFor(language: string): Strings {
  const wanted = language.toLowerCase()
  return registered.get(wanted) ?? registered.get(wanted.replace(/-.*/, '')) ?? en
}

/** The language an element stands in: the nearest `lang`, across shadow roots. English where there is no page. */
export function languageOf(element: Element): string {
  let at = element.isConnected ? element : undefined
  while (at) {
    const nearest = at.closest('[lang]')
    if (nearest) return nearest.getAttribute('lang') ?? 'en'
    const root = at.getRootNode()
    at = root instanceof ShadowRoot ? root.host : undefined
  }
  return 'en'
}

/** What to ask `Intl` for: the language, else British English, as when a browser does not know it or it is no language. */
export function localesFor(language: string): string[] {
  try {
    return [...Intl.getCanonicalLocales(language), 'en-GB']
  } catch {
    return ['en-GB']
  }
}

/** An ISO date in words, such as 3 June 2026, or June 2026 without a day. Other text, such as a year, is given back. */
export function formatDate(date: string, language: string): string {
  const [, day] = /^\d{4}-\d{2}(-\d{2})?$/.exec(date) ?? [date, '']
  if (day === '') return date
  const parts = day ? { dateStyle: 'long' as const } : { month: 'long' as const, year: 'numeric' as const }
  return new Intl.DateTimeFormat(localesFor(language), { ...parts, timeZone: 'UTC' }).format(new Date(date))
}
