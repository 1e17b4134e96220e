/** A web site as the browser grants it: one scheme and host, on any port. */
export interface Site {
  host: string
  /** Match pattern, such as `https://records.example/*`. */
  pattern: string
}

/** Sites whose pages browsers keep closed to every extension. */
const stores = ['chromewebstore.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org']

/** The site an address belongs to, or undefined where an extension cannot run. */
export function siteOf(address: string | undefined): Site | undefined {
  if (!address || !URL.canParse(address)) return undefined
  const { protocol, hostname } = new URL(address)
  if (protocol !== 'http:' && protocol !== 'https:') return undefined
  if (stores.includes(hostname)) return undefined
  // Firefox refuses match patterns with a port.
  return { host: hostname, pattern: `${protocol}//${hostname}/*` }
}
