import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Served } from '../serve.js'
import { browsers } from './browsers.js'
import { type Extension, turnOn, until } from './harness.js'
import { marks } from './host-page.js'
import { note, servePages } from './pages.js'

/** Calls up a message of its own: once it is marked, the rest of the text has been read. */
const another = ' All professionals agreed that the plan should end.'

describe.each(browsers)('what the extension remembers in $name', ({ start }) => {
  let site: Served
  let extension: Extension
  let page: Page

  beforeAll(async () => {
    site = await servePages()
    extension = await start()
    page = await extension.open(`${site.origin}/rich`)
    await turnOn(extension, page)
  })

  beforeEach(() => page.bringToFront())

  afterAll(async () => {
    expect(await extension.complaints()).toEqual([])
    expect(await extension.close(), 'requests of the extension').toEqual([])
    await site.close()
  })

  const stored = () => extension.evaluate(async () => JSON.stringify(await browser.storage.local.get()))

  const isMarked = async (words: string, page: Page) =>
    (await marks(page)).some((mark) => mark.includes(words))

  async function write(text: string): Promise<Page> {
    const page = await extension.open(`${site.origin}/rich`)
    await page.bringToFront()
    await page.type('[contenteditable]', text)
    return page
  }

  test('counts what was shown, without a word of the record', async () => {
    await page.type('[contenteditable]', note)
    await until('the mark', () => isMarked('seen', page))
    await until('word of it', async () => (await stored()).includes('"shown":1'))
    expect(await stored()).not.toContain('home')
  })

  test('puts a prompt off by keyboard, for every page, though the background ends', async () => {
    await extension.command('open-prompt')
    await until('the card', () => page.evaluate(() => document.activeElement!.matches('[popover]')))
    // What has only just appeared heeds no press.
    await new Promise((resolve) => setTimeout(resolve, 350))
    // From the title past "More on this" and "Dismiss" to "Not now", and there past "This text" to "Today".
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter', 'Tab', 'Tab', 'Enter'] as const)
      await page.keyboard.press(key)
    await until('no mark', async () => (await marks(page)).length === 0)
    await until('word of it', async () => (await stored()).includes('"snoozed"'))
    await extension.endBackground()
    const other = await write(note + another)
    await until('the mark', () => isMarked('agreed', other))
    expect(await isMarked('seen', other)).toBe(false)
    await other.close()
  })

  test('brings it back from the panel', async () => {
    await page.bringToFront()
    const popup = await extension.openPopup(page)
    await popup.press('Open the guidance panel')
    const panel = await extension.panel()
    await until('the prompt among those put off', async () => (await panel.text()).includes('Put off'))
    await panel.press('Show again')
    await until('word that nothing is put off', async () =>
      (await panel.text()).includes('No prompt is put off'),
    )
    const other = await write(note)
    await until('the mark', () => isMarked('seen', other))
    await other.close()
  })

  test('forgets all of it when asked', async () => {
    const panel = await extension.panel()
    await panel.press('Forget all of this')
    await until('word of it', async () => (await panel.text()).includes('Forgotten.'))
    expect(JSON.parse(await stored())).toEqual({})
  })
})
