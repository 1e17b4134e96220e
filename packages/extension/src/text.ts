import { browser } from './browser.js'

/** A line from `_locales`, with `$1`, `$2` filled in. */
export function text(name: string, ...fillings: string[]): string {
  return browser.i18n.getMessage(name, fillings)
}

/** Tells the page which language it is in and which way that reads. */
export function setPageLanguage(page: Document): void {
  page.documentElement.lang = text('language')
  page.documentElement.dir = text('direction')
}
