import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'puppeteer-core'
import { launchChromium, launchFirefox } from '../browsers.js'

export const ENGINES = ['chromium', 'firefox'] as const
export const SCHEMES = ['light', 'dark'] as const
export type Engine = (typeof ENGINES)[number]
export type Scheme = (typeof SCHEMES)[number]

/** The built site. */
export const dist = fileURLToPath(new URL('../../packages/site/dist', import.meta.url))

/** The address of every page, from the root of the site. */
export const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
  .sort()

/** Those of messages, briefings, tools and checklists. */
export const articlePages = pages.filter((page) => /^\/(?:messages|briefings|tools|checklists)\/./.test(page))

export function launch(engine: Engine, scheme: Scheme = 'light'): Promise<Browser> {
  const dark = scheme === 'dark'
  return engine === 'chromium'
    ? launchChromium({ args: [`--blink-settings=preferredColorScheme=${dark ? 0 : 1}`] })
    : launchFirefox({
        extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1 },
      })
}

/** Errors in the console, reports of the policy and requests to anywhere but `origin`, as the page makes them. */
export async function troublesOf(page: Page, origin: string): Promise<string[]> {
  const troubles: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') troubles.push(message.text())
  })
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('request', (request) => {
    if (!/^(?:data|about|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) {
      troubles.push(`request to ${request.url()}`)
    }
  })
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  return troubles
}

/** Opens a page of the site and waits until its elements have drawn what they load. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.waitForFunction(() => {
    const library = document.querySelector('pg-library')
    return (
      document.querySelector('pg-quick-exit')?.shadowRoot &&
      (!library || library.shadowRoot?.querySelector('input[type=search]'))
    )
  })
}

/** Everything the site has left on the device, by name. */
export function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const workers = await navigator.serviceWorker.getRegistrations()
    return [
      ...document.cookie.split('; ').filter(Boolean),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...databases.map(({ name }) => name ?? 'database'),
      ...workers.map(({ scope }) => scope),
      ...(await caches.keys()),
    ]
  })
}
