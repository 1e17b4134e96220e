/**
 * `npm run screenshots`: takes the README's pictures again. With `-- --all FOLDER`, takes every page of the site at
 * three widths, light and dark, for a person to look through.
 */
import { mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ensureBrowsers } from './browsers.mjs'
import { command, Problem, root } from './command.mjs'
import { ensureInstalled } from './install.mjs'
import { build, extensionFor, siteFolder } from './product.mjs'
import { serveSite } from './serve-site.mjs'

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */

const WIDTHS = [320, 768, 1280]

await command(async () => {
  const all = process.argv.indexOf('--all')
  const folder = all < 0 ? join(root, 'docs/images') : process.argv[all + 1]
  if (!folder) throw new Problem('Say where the pictures go: npm run screenshots -- --all FOLDER')
  ensureInstalled()
  ensureBrowsers()
  await build()
  mkdirSync(folder, { recursive: true })
  const { launchChromium } = await import('./launch.mjs')
  const { address, close } = await serveSite(0)
  const browser = await launchChromium({ extension: extensionFor('chromium') })
  try {
    await (all < 0 ? takeForReadme : takeEveryPage)(browser, address, resolve(folder))
  } finally {
    await browser.close()
    await close()
  }
  console.log(`The pictures are in ${resolve(folder)}`)
})

/** @param {Browser} browser @param {string} address @param {string} folder */
async function takeForReadme(browser, address, folder) {
  const page = await browser.newPage()
  // Nothing is caught halfway in.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  /** @param {string} name */
  const take = (name) => page.screenshot({ path: join(folder, `${name}.png`) })

  await open(page, address, 1280, 800)
  await take('home')
  await open(page, `${address}messages/seen-is-not-safe/`, 1280, 900)
  await take('message')
  await open(page, `${address}leaving/`, 390, 700)
  await take('quick-exit')

  await open(page, `${address}try-it/`, 1280, 800)
  await page.$eval('#visit-notes', (field) => field.scrollIntoView({ block: 'center' }))
  await page.type('#visit-notes', 'Child was seen at home, no concerns.')
  await promptBeside(page)
  await take('try-it')
  await takeExtension(browser, page, folder)
}

/** The prompt shows once the writer pauses. @param {Page} page */
async function promptBeside(page) {
  await page.waitForFunction(() => CSS.highlights.size > 0)
  await page.waitForFunction(() => document.querySelector(':root > [popover]:popover-open'))
  await page.keyboard.down('Alt')
  await page.keyboard.down('Shift')
  await page.keyboard.press('KeyO')
  await page.keyboard.up('Shift')
  await page.keyboard.up('Alt')
  await settled(page)
}

/** @param {Browser} browser @param {Page} page what the popup is opened over @param {string} folder */
async function takeExtension(browser, page, folder) {
  const [extension] = [...(await browser.extensions()).values()]
  if (!extension) throw new Error('The browser did not load the extension')
  await page.bringToFront()
  await extension.triggerAction(page)
  const popup = await (
    await browser.waitForTarget((target) => target.url().endsWith('/popup/index.html'))
  ).asPage()
  await popup.waitForSelector('button')
  // The window of a popup opened by a program is wider than what it shows.
  const clip = await popup.evaluate(() => ({
    x: 0,
    y: 0,
    width: document.body.offsetWidth,
    height: innerHeight,
  }))
  await popup.screenshot({ path: join(folder, 'popup.png'), clip })

  const panel = await browser.newPage()
  await open(panel, `chrome-extension://${extension.id}/src/panel/index.html`, 400, 800)
  await panel.screenshot({ path: join(folder, 'panel.png') })
}

/** @param {Browser} browser @param {string} address @param {string} folder */
async function takeEveryPage(browser, address, folder) {
  const page = await browser.newPage()
  for (const path of pagesIn(siteFolder)) {
    for (const width of WIDTHS) {
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
        await open(page, address + path, width, 900)
        const name = path.replace(/\.html$|\/$/, '').replaceAll('/', '-') || 'home'
        await page.screenshot({ path: join(folder, `${name}-${width}-${scheme}.png`), fullPage: true })
      }
    }
  }
}

/** @param {string} folder @returns {string[]} addresses of the site's pages, relative to its own */
function pagesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .sort()
}

/** @param {Page} page @param {string} address @param {number} width @param {number} height */
async function open(page, address, width, height) {
  await page.setViewport({ width, height })
  const response = await page.goto(address, { waitUntil: 'networkidle0' })
  if (response && response.status() >= 400) throw new Error(`${address} answered ${response.status()}`)
  await settled(page)
}

/** Fonts are there and what follows from them is drawn. @param {Page} page */
async function settled(page) {
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}
