import type { Page } from 'puppeteer-core'
import { launchChromium, launchFirefox } from '../browsers.js'

/** Puppeteer drives these two; what WebKit can show of the element is tested beside it. */
export const ENGINES = [
  ['chromium', launchChromium],
  ['firefox', launchFirefox],
] as const

/** Presses Back or Forward. A page restored from the cache fires no load event, so nobody waits for one. */
export function traverse(page: Page, direction: 'back' | 'forward'): void {
  void (direction === 'back' ? page.goBack({ timeout: 5000 }) : page.goForward({ timeout: 5000 })).catch(
    () => {},
  )
}

/** Resolves once the page shows the address; says where it was instead when it never does. */
export async function arrival(page: Page, url: string, timeout = 10_000): Promise<void> {
  const deadline = Date.now() + timeout
  for (;;) {
    const at = await page.evaluate(() => [location.href, document.readyState]).catch(() => [])
    if (at[0] === url && at[1] === 'complete') return
    if (Date.now() > deadline)
      throw new Error(`expected to arrive at ${url}, but the page is ${at.join(' ')}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Makes the page's timers run four times as fast, from its next load. */
export async function hurry(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const { setTimeout } = window
    window.setTimeout = ((handler: () => void, delay = 0) =>
      setTimeout(handler, delay / 4)) as typeof window.setTimeout
  })
}

/** For an action that makes its own page go away before it is answered. */
export function ignoreNavigation(error: Error): void {
  if (!/context|navigat|detached|closed|no such frame/i.test(error.message)) throw error
}
