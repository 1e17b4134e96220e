import { browser } from './browser.js'

/** A line from `_locales`, with `$1`, `$2` filled in. */
export function text(name: string, ...fillings: string[]): string {
  return browser.i18n.getMessage(name, fillings)
}

/** The day of a moment (ms since the epoch). */
export function dayOf(moment: number): string {
  return new Intl.DateTimeFormat(text('language'), { dateStyle: 'long' }).format(moment)
}

/** Tells the page which language it is in and which way that reads. */
export function setPageLanguage(page: Document): void {
  page.documentElement.lang = text('language')
  page.documentElement.dir = text('direction')
}
