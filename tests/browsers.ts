import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core'
import { findBrowser } from '../scripts/browsers.mjs'

const asRoot = process.getuid?.() === 0

/** The page origin that Firefox gives the extension is random unless a preference fixes it. */
export const FIREFOX_EXTENSION_UUID = '3a7c5a52-6f0c-4a52-9d3e-5b6f1c0d2e4f'

export interface Options extends LaunchOptions {
  /** Folder of an unpacked extension to load. */
  extension?: string
}

/** Real Chromium, headless, with the back-forward cache as people have it. */
export function launchChromium({ extension, args = [], ...options }: Options = {}): Promise<Browser> {
  return puppeteer.launch({
    executablePath: pathOf('chromium'),
    headless: true,
    pipe: true,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    ...(extension ? { enableExtensions: [extension] } : {}),
    args: ['--disable-gpu', '--disable-background-networking', ...(asRoot ? ['--no-sandbox'] : []), ...args],
    ...options,
  })
}

/** Real Firefox, headless, over WebDriver BiDi. Permissions an extension asks for after a click are granted unasked. */
export async function launchFirefox({ extension, args = [], ...options }: Options = {}): Promise<Browser> {
  const id = extension ? geckoId(extension) : 'none'
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: pathOf('firefox'),
    headless: true,
    // Without it Firefox refuses to open extension pages for a test.
    args: ['--remote-allow-system-access', ...args],
    ...options,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_EXTENSION_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      ...options.extraPrefsFirefox,
    },
  })
  if (extension) await browser.installExtension(extension)
  return browser
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } }
  }
  return manifest.browser_specific_settings.gecko.id
}

function pathOf(id: 'chromium' | 'firefox'): string {
  const path = findBrowser(id)
  if (!path) throw new Error(`No ${id} here: run "npm test", which finds or installs it.`)
  return path
}
