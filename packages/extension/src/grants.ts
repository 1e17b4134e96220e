import { browser, type Runtime } from './browser.js'
import { siteOf } from './sites.js'

/** Match patterns of the sites the user has turned on. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  return origins.filter((pattern) => /^(?:\*|https?):/.test(pattern))
}

/** True where the frame that sent a message belongs to a site that is turned on. */
export async function mayRun(sender: Runtime.MessageSender): Promise<boolean> {
  const site = siteOf(frameAddress(sender))
  return site ? browser.permissions.contains({ origins: [site.pattern] }) : false
}

/** Blank, `srcdoc` and sandboxed frames have no address of their own: they go by their opener's, or else by the tab's. */
function frameAddress({ origin, tab, url }: Runtime.MessageSender & { origin?: string }): string | undefined {
  if (url && siteOf(url)) return url
  return origin && siteOf(origin) ? origin : tab?.url
}
