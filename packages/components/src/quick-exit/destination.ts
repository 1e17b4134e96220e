/** Where the exit goes when the page names no usable address. */
export const DEFAULT_DESTINATION = 'https://www.bbc.co.uk/weather'

/** Tried when the first destination has not answered. */
export const SECOND_DESTINATION = 'https://www.metoffice.gov.uk/'

/** True for a complete http(s) address on another site. */
export function isDestination(href: string | null | undefined): href is string {
  try {
    const { protocol, origin } = new URL(href!)
    return /^https?:/.test(protocol) && origin !== location.origin
  } catch {
    return false
  }
}

/** The address itself when it can be left to; otherwise `instead`, and the console says what is wrong. */
export function chooseDestination(href: string | null | undefined, instead: string): string {
  if (isDestination(href)) return new URL(href).href
  console.warn(
    `pg-quick-exit: the destination ${JSON.stringify(href ?? '')} is refused: ${fault(href)}. ` +
      `${instead} is used instead. Give a complete https address on another site.`,
  )
  return instead
}

function fault(href: string | null | undefined): string {
  if (!href?.trim()) return 'it is empty'
  if (!URL.canParse(href)) return 'it is not a complete address'
  if (new URL(href).origin === location.origin) return 'it is on the site being left'
  return `${new URL(href).protocol} addresses do not leave a page`
}
