import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessibilityFaults } from '../accessibility.js'
import type { Served } from '../serve.js'
import { browsers } from './browsers.js'
import { type ChromiumExtension, startChromium } from './chromium.js'
import { type Extension, turnOn, until } from './harness.js'
import { showsPrompts } from './host-page.js'
import { note, servePages } from './pages.js'

const { messages } = JSON.parse(
  readFileSync(new URL('../../content/dist/pack.json', import.meta.url), 'utf8'),
) as {
  messages: { id: string; title: string }[]
}
const { title } = messages.find(({ id }) => id === 'seen-is-not-safe')!

describe.each(browsers)('the panel in $name', ({ start }) => {
  let site: Served
  let extension: Extension
  let page: Page

  beforeAll(async () => {
    site = await servePages()
    extension = await start()
    page = await extension.open(`${site.origin}/plain`)
  })

  afterAll(async () => {
    expect(await extension.complaints()).toEqual([])
    expect(await extension.close(), 'requests of the extension').toEqual([])
    await site.close()
  })

  test('opens from the popup, says that prompts are off and shows them once there are any', async () => {
    const popup = await extension.openPopup(page)
    await popup.press('Open the guidance panel')
    await until('the popup to make way', async () => !(await popup.isOpen()))
    const panel = await extension.panel()
    await until('word that prompts are off', async () => (await panel.text()).includes('Prompts are off'))
    await turnOn(extension, page)
    await until('word that no text box is in use', async () =>
      (await panel.text()).includes('No text box is in use'),
    )
    await page.bringToFront()
    await page.type('textarea', note)
    await until('prompts', () => showsPrompts(page))
    await until('the prompt in the panel', async () => (await panel.text()).includes(title))
    expect(await panel.text()).toContain('To think about')
  })

  test('opens a prompt’s message in full', async () => {
    const panel = await extension.panel()
    await panel.press(title)
    await until('the message to have the focus', async () => (await panel.focused()) === 'pg-library')
  })
})

describe('popup and panel for everyone', () => {
  let site: Served
  let extension: ChromiumExtension

  beforeAll(async () => {
    site = await servePages()
    extension = await startChromium()
  })

  afterAll(async () => {
    await extension.close()
    await site.close()
  })

  test('the popup works by keyboard alone and has no fault that axe finds', async () => {
    const popup = await extension.openPopup(await extension.open(`${site.origin}/plain`))
    await popup.page.waitForSelector('button.primary')
    expect(await accessibilityFaults(popup.page)).toEqual([])
    await popup.page.keyboard.press('Tab')
    await popup.page.keyboard.press('Enter')
    await popup.page.waitForSelector('.site.on')
    expect(await accessibilityFaults(popup.page)).toEqual([])
    // The button that was pressed is gone; the one in its place has the focus.
    expect(await popup.focused()).toBe('button')
    await popup.close()
  })

  test('the popup says where it cannot run', async () => {
    const popup = await extension.openInTab('popup')
    await until('word of it', () =>
      popup.evaluate(() => document.body.innerText.includes('cannot run on this page')),
    )
    expect(await accessibilityFaults(popup)).toEqual([])
    await popup.close()
  })

  describe.each(['popup', 'panel'] as const)('the %s', (name) => {
    let page: Page

    beforeAll(async () => {
      page = await extension.openInTab(name)
      await page.setViewport({ width: 320, height: 640 })
      await page.waitForSelector('h2')
    })

    afterAll(() => page.close())

    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

    test.each([
      ['prefers-color-scheme', 'light'],
      ['prefers-color-scheme', 'dark'],
    ])('has no fault that axe finds at %s: %s', async (feature, value) => {
      await page.emulateMediaFeatures([{ name: feature, value }])
      expect(await accessibilityFaults(page)).toEqual([])
    })

    test.each(['ltr', 'rtl'])('fits 320 pixels reading %s', async (direction) => {
      await page.evaluate((direction) => (document.documentElement.dir = direction), direction)
      expect(await overflow()).toBeLessThanOrEqual(0)
    })
  })
})
