/** Launches real browsers, with or without the extension, the same way for tests, pictures and people. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { findBrowser, howToGet } from './browsers.mjs'
import { Problem } from './command.mjs'

/** The page origin that Firefox gives the extension is random unless a preference fixes it. */
export const FIREFOX_EXTENSION_UUID = '3a7c5a52-6f0c-4a52-9d3e-5b6f1c0d2e4f'

const asRoot = process.getuid?.() === 0

/**
 * Real Chromium, headless unless told otherwise, with the back-forward cache as people have it.
 * @param {import('puppeteer-core').LaunchOptions & { extension?: string | undefined }} [options] `extension` is the
 *   folder of an unpacked extension to load
 */
export function launchChromium({ extension, args = [], ...options } = {}) {
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

/**
 * Real Firefox, headless unless told otherwise, over WebDriver BiDi. Permissions that the extension asks for after a
 * click are granted unasked.
 * @param {import('puppeteer-core').LaunchOptions & { extension?: string | undefined }} [options]
 */
export async function launchFirefox({ extension, args = [], ...options } = {}) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: pathOf('firefox'),
    headless: true,
    // Without it Firefox refuses to open extension pages for a test.
    args: ['--remote-allow-system-access', ...args],
    ...options,
    extraPrefsFirefox: {
      ...(extension ? { 'extensions.webextensions.uuids': fixedUuid(extension) } : {}),
      'extensions.webextOptionalPermissionPrompts': false,
      ...options.extraPrefsFirefox,
    },
  })
  if (extension) await browser.installExtension(extension)
  return browser
}

/** @param {string} extension */
function fixedUuid(extension) {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
  return JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: FIREFOX_EXTENSION_UUID })
}

/** @param {'chromium' | 'firefox'} id */
function pathOf(id) {
  const path = findBrowser(id)
  if (!path) throw new Problem(howToGet(id))
  return path
}
