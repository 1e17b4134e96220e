import type { Browser, ElementHandle, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { arrival, ENGINES, ignoreNavigation } from './browser.js'
import { Elsewhere, quickExit, Site } from './site.js'

// With the browser's own keyboard, mouse and wheel. Single events are tested beside the element.
describe.each(ENGINES)('three presses of Shift in %s', (_engine, launch) => {
  let browser: Browser
  let page: Page
  let site: Site
  let elsewhere: Elsewhere

  beforeAll(async () => {
    browser = await launch()
    site = await new Site().start()
    elsewhere = await new Elsewhere().start()
  })
  afterAll(async () => {
    await browser.close()
    await Promise.all([site.stop(), elsewhere.stop()])
  })

  beforeEach(async () => {
    site.pages.set('/page', {
      body: `${quickExit(`${elsewhere.origin}/weather`)}${quickExit(`${elsewhere.origin}/second`)}
        <input><textarea></textarea><p contenteditable>text</p><dialog><button>in a dialog</button></dialog>`,
    })
    page = await browser.newPage()
    await page.goto(`${site.origin}/page`)
    await page.waitForFunction(() => document.querySelector('pg-quick-exit')?.shadowRoot)
  })
  afterEach(() => page.close())

  const PLACES: [string, (element: ElementHandle) => Promise<void>][] = [
    ['input', (field) => field.type('ab')],
    ['textarea', (field) => field.type('ab')],
    ['[contenteditable]', (field) => field.type('ab')],
    ['dialog', (dialog) => dialog.evaluate((element) => (element as HTMLDialogElement).showModal())],
  ]
  it.each(PLACES)('leave from %s, to the first destination', async (selector, enter) => {
    await enter((await page.$(selector))!)
    for (const key of ['ShiftLeft', 'ShiftRight', 'ShiftLeft'] as const)
      await page.keyboard.press(key).catch(ignoreNavigation)
    await arrival(page, `${elsewhere.origin}/weather`)
  })

  const held = (during: () => Promise<void>) => async () => {
    await page.keyboard.down('Shift')
    await during()
    await page.keyboard.up('Shift')
  }
  const OTHER_USES: [string, () => Promise<void>][] = [
    ['clicks with Shift', held(() => page.mouse.click(200, 300))],
    ['turns of the wheel with Shift', held(() => page.mouse.wheel({ deltaY: 40 }))],
    ['Shift+Tabs', held(() => page.keyboard.press('Tab'))],
    ['typed capitals', held(() => page.keyboard.press('A'))],
    ['drags with Shift', held(() => drag())],
  ]
  it.each(OTHER_USES)('are not three %s', async (_name, use) => {
    await page.focus('input')
    for (let i = 0; i < 3; i++) await use()
    const [path, said] = await page.evaluate(() => [
      location.pathname,
      document.querySelector('pg-quick-exit')!.shadowRoot!.querySelector('[role=status]')!.textContent,
    ])
    expect([path, said]).toEqual(['/page', ''])
  })

  async function drag(): Promise<void> {
    await page.mouse.move(100, 300)
    await page.mouse.down()
    await page.mouse.move(200, 320, { steps: 3 })
    await page.mouse.up()
  }
})
