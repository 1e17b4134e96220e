import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Served } from '../serve.js'
import { browsers } from './browsers.js'
import { type Extension, turnOn, until } from './harness.js'
import { isClear, marks, marksAreSeen, showsPrompts } from './host-page.js'
import { note, servePages } from './pages.js'

/** The longest (ms) that anything may stay on a page after it has been turned off. */
const atOnce = 1_000

describe.each(browsers)('turning prompts on and off in $name', ({ name, start }) => {
  let site: Served
  let extension: Extension
  let page: Page

  beforeAll(async () => {
    site = await servePages()
    extension = await start()
    page = await extension.open(`${site.origin}/plain`)
  })

  afterAll(async () => {
    const requests = await extension.close()
    await site.close()
    expect(requests, 'requests of the extension').toEqual([])
  })

  const registered = () => extension.evaluate(async () => browser.scripting.getRegisteredContentScripts())

  const badge = () =>
    extension.evaluate(async () => {
      const [tab] = await browser.tabs.query({ url: 'http://127.0.0.1/*' })
      return browser.action.getBadgeText({ tabId: tab!.id })
    })

  async function writeNote(page: Page): Promise<void> {
    await page.bringToFront()
    await page.type('textarea', note)
    await until('prompts', () => showsPrompts(page))
  }

  test('a site that was not turned on has no script, and the popup says so', async () => {
    expect(await registered()).toEqual([])
    const popup = await extension.openPopup(page)
    await until('the name of the site', async () => (await popup.text()).includes('127.0.0.1'))
    expect(await popup.text()).toContain('Prompts are off here')
    await popup.close()
  })

  test('turning it on registers one script for it, and reaches the page already open', async () => {
    await turnOn(extension, page)
    expect(await registered()).toMatchObject([
      {
        matches: ['http://127.0.0.1/*'],
        allFrames: true,
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
      },
    ])
    await writeNote(page)
    expect(await badge()).toBe('on')
  })

  test('the background may end at any moment', async () => {
    await extension.endBackground()
    // Another address than the first page's, so that what comes next can tell which of them is in front.
    const next = await extension.open(`${site.origin}/record`)
    await writeNote(next)
    await extension.command('open-prompt')
    await until('the card', () => next.evaluate(() => document.activeElement!.matches('[popover]')))
    await next.close()
  })

  test('turning it off clears every page at once, without a word in the console', async () => {
    const popup = await extension.openPopup(page)
    await popup.press('Turn off for this site')
    await until('a clear page', () => isClear(page), atOnce)
    await popup.close()
    await until('no script', async () => (await registered()).length === 0)
    await page.reload()
    await page.type('textarea', note)
    expect(await isClear(page)).toBe(true)
    expect(await extension.complaints()).toEqual([])
  })

  test('a new version takes over the pages that are open', async () => {
    await turnOn(extension, page)
    const rich = await extension.open(`${site.origin}/rich`)
    await rich.bringToFront()
    await rich.type('[contenteditable]', note)
    await until('a mark', async () => (await marks(rich)).length > 0)
    const before = (await marks(rich)).length
    await extension.update()
    await until('the old version to be gone', async () => !(await marksAreSeen(rich)), atOnce)
    await rich.keyboard.type(` ${note}`)
    await until('the new version to mark the new words', async () => (await marks(rich)).length > before)
    await rich.close()
    expect(await extension.complaints()).toEqual([])
  })

  test('turning the whole extension off takes its marks away at once', async () => {
    const rich = await extension.open(`${site.origin}/rich`)
    await rich.bringToFront()
    await rich.type('[contenteditable]', note)
    await until('marks', () => marksAreSeen(rich))
    await extension.disable()
    await until('no marks', async () => !(await marksAreSeen(rich)), atOnce)
    // Firefox stops content scripts dead, so a count or card that is shown stays until the page is left.
    if (name === 'Chromium') await until('a clear page', () => isClear(rich), atOnce)
    expect(await extension.complaints()).toEqual([])
  })
})
