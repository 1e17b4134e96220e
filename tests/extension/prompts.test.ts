import type { Frame, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Served } from '../serve.js'
import { browsers } from './browsers.js'
import { type Extension, turnOn, until } from './harness.js'
import { isClear, marks, showsPrompts } from './host-page.js'
import { note, servePages } from './pages.js'

const marked = 'child was seen'

describe.each(browsers)('prompts in $name', ({ start }) => {
  let site: Served
  let extension: Extension
  let page: Page

  beforeAll(async () => {
    site = await servePages()
    extension = await start()
    const plain = await open('/plain')
    await turnOn(extension, plain)
    await plain.close()
  })

  afterEach(() => page.close())

  afterAll(async () => {
    const requests = await extension.close()
    await site.close()
    expect(requests, 'requests of the extension').toEqual([])
  })

  async function open(path: string): Promise<Page> {
    page = await extension.open(site.origin + path)
    await page.bringToFront()
    return page
  }

  async function frameOf(page: Page): Promise<Frame> {
    const element = await page.waitForSelector('iframe')
    const frame = await element!.contentFrame()
    await frame.waitForSelector('textarea')
    return frame
  }

  test('a textarea shows them for what is typed', async () => {
    await open('/plain')
    await page.type('textarea', note)
    await until('prompts', () => showsPrompts(page))
  })

  test('rich text shows them on the very words', async () => {
    await open('/rich')
    await page.type('[contenteditable]', note)
    await until('the mark', async () => (await marks(page)).includes(marked))
  })

  test('passwords, codes and locked fields stay unread', async () => {
    await open('/locked')
    await page.type('#password', note)
    await page.focus('#code')
    await page.focus('#read-only')
    const frame = await frameOf(page)
    await frame.evaluate(() => document.querySelector('textarea')!.focus())
    await page.keyboard.type(note)
    await until('prompts for the one open field', () => showsPrompts(frame))
    expect(await isClear(page)).toBe(true)
  })

  test('a page with a strict policy and Trusted Types shows them, and has nothing to report', async () => {
    await open('/strict')
    const violations = await page.evaluateHandle(() => {
      const seen: string[] = []
      addEventListener('securitypolicyviolation', (event) => seen.push(event.violatedDirective))
      return seen
    })
    await page.type('textarea', note)
    await until('prompts', () => showsPrompts(page))
    await extension.command('open-prompt')
    await until('the card', () => page.evaluate(() => document.activeElement!.matches('[popover]')))
    expect(await violations.jsonValue()).toEqual([])
  })

  test.each(['/blank-frame', '/srcdoc-frame', '/sandboxed-frame'])('%s shows them', async (path) => {
    await open(path)
    const frame = await frameOf(page)
    await frame.evaluate(() => document.querySelector('textarea')!.focus())
    await page.keyboard.type(note)
    await until('prompts', () => showsPrompts(frame))
  })

  test('a frame of a site that was not turned on shows none', async () => {
    await open('/foreign-frame')
    const frame = await frameOf(page)
    await frame.evaluate(() => document.querySelector('textarea')!.focus())
    await page.keyboard.type(note)
    await page.type('textarea', note)
    await until('prompts beside the frame', () => showsPrompts(page))
    expect(await isClear(frame)).toBe(true)
  })

  test('the keyboard opens a prompt, dismisses it and goes back to the text', async () => {
    await open('/rich')
    await page.type('[contenteditable]', note)
    await until('the mark', async () => (await marks(page)).includes(marked))
    await extension.command('open-prompt')
    await until('the card', () => page.evaluate(() => document.activeElement!.matches('[popover]')))
    await extension.command('dismiss-prompt')
    await until('no mark', async () => (await marks(page)).length === 0)
  })
})
