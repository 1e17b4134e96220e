import type { Browser, Page } from 'puppeteer-core'
import { extractText } from 'unpdf'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from '../browsers.js'
import type { Served } from '../serve.js'
import { accessibilityFaults } from '../accessibility.js'
import { type Host, openHost, serveHost, STRICT_POLICY } from './host.js'

const everything = `
  <pg-pack src="/pack.json">
    <pg-library></pg-library>
    <pg-message message="keep-the-lamp-lit"></pg-message>
    <pg-questions theme="Night watch"></pg-questions>
  </pg-pack>`

const hosts: Record<string, Host> = {
  plain: { body: everything },
  'with a strict policy and Trusted Types': { body: everything, policy: STRICT_POLICY },
  'right to left': { body: everything, root: 'lang="ar" dir="rtl"' },
  'dark on a page that chose its own colours': {
    body: everything,
    css: 'html { color-scheme: dark } body { background: #1b1b1f; color: #f2f2f2 }',
  },
  'whose style sheet shouts': {
    body: everything,
    css: `* { font-size: 60px !important; letter-spacing: 1em !important; float: right }
      h2, h3, p, li, button, input { display: none !important }
      html { font-size: 10px } main { width: auto; float: none } h1 { float: none }`,
  },
}

let browser: Browser
let page: Page
let served: Served | undefined

beforeAll(async () => {
  browser = await launchChromium({})
})
afterAll(() => browser.close())
beforeEach(async () => {
  page = await browser.newPage()
})
afterEach(async () => {
  await page.close()
  await served?.close()
})

describe.each(Object.entries(hosts))('on a page %s', (_name, host) => {
  it('works without a word in the console or a fault for axe, and fits 320 pixels', async () => {
    served = await serveHost(host)
    expect(await openHost(page, served)).toEqual([])
    await page.type('pg-library >>> input', 'lamp')
    await page.waitForSelector('pg-library >>> mark')
    await page.click('pg-library >>> .results button')
    await page.waitForSelector('pg-library >>> pg-message >>> .pg-message-title')
    await page.click('pg-library >>> .back')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.setViewport({ width: 320, height: 640 })
    if (!host.css?.includes('60px')) {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    }
  })
})

it('works beside a second copy of itself, which says so once', async () => {
  served = await serveHost({ body: everything, scripts: ['/pg.js', '/older/pg.js'] })
  const said = await openHost(page, served)
  expect(said).toHaveLength(1)
  expect(said[0]).toContain('another copy')
})

it('keeps its fallback and says what is wrong under a policy that blocks its pack', async () => {
  served = await serveHost({
    body: '<pg-library src="/pack.json"><p>Call 01234 567890</p></pg-library>',
    policy: STRICT_POLICY.replace("connect-src 'self'; ", ''),
  })
  await openHost(page, served)
  const notice = await page.waitForSelector('pg-library >>> .notice')
  expect(await notice!.evaluate((box) => box.textContent)).toContain('/pack.json')
  expect(await page.$eval('pg-library p', (fallback) => fallback.checkVisibility())).toBe(true)
})

it('prints a message whole, without its buttons', async () => {
  served = await serveHost({ body: '<pg-message src="/pack.json" message="keep-the-lamp-lit"></pg-message>' })
  await openHost(page, served)
  const { text } = await extractText(new Uint8Array(await page.pdf()), { mergePages: true })
  for (const part of ['Through the night', 'nine wrecks of ten', 'crew of a ship', 'seen from the shore']) {
    expect(text).toContain(part)
  }
  expect(text.replace(/\s/g, '')).toContain('(https://example.org/wrecks)')
  expect(text).not.toContain('Print')
})
