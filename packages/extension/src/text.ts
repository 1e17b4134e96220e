import { browser } from './browser.js'

/** A line from `_locales`, with `$1`, `$2` filled in. */
export function text(name: string, ...fillings: string[]): string {
  return browser.i18n.getMessage(name, fillings)
}

/** A moment (ms since the epoch) as people name the day. */
export function dayOf(moment: number): string {
  const day = { weekday: 'long', day: 'numeric', month: 'long' } as const
  return new Intl.DateTimeFormat(text('language'), day).format(moment)
}

/** Tells the page which language it is in and which way that reads. */
export function setPageLanguage(page: Document): void {
  page.documentElement.lang = text('language')
  page.documentElement.dir = text('direction')
}
