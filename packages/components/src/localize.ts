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
  return registered.get(wanted) ?? registered.get(wanted.split('-')[0]!) ?? en
}

/** The language an element stands in: its own `lang` or the nearest around it, across shadow roots. */
export function languageOf(element: Element): string {
  for (let at: Element | null = element; at;) {
    const nearest: Element | null = at.closest('[lang]')
    if (nearest) return nearest.getAttribute('lang') || 'en'
    const root: Node = at.getRootNode()
    at = root instanceof ShadowRoot ? root.host : null
  }
  return 'en'
}

/** An ISO date in words, such as 3 June 2026. Text that is no full date, such as a year, is given back as it is. */
export function formatDate(date: string, language: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
}
