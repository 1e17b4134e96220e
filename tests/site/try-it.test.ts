import type {} from '@practice-guidance/overlay/elements/pg-record-prompts.js'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { serve, type Served } from '../serve.js'
import { dist, ENGINES, kept, launch, open, troublesOf } from './site.js'

const NOTES = '#visit-notes'
const RICH_TEXT = '.rich-text'

describe.each(ENGINES)('the practice record in %s', (engine) => {
  let site: Served
  let browser: Browser
  let page: Page
  let troubles: string[]

  beforeAll(async () => {
    site = await serve(dist)
    browser = await launch(engine)
  })
  afterAll(async () => {
    await browser?.close()
    await site.close()
  })
  beforeEach(async () => {
    page = await browser.newPage()
    troubles = await troublesOf(page, site.origin)
    await page.setViewport({ width: 1280, height: 900 })
    await open(page, `${site.origin}/try-it/`)
  })
  afterEach(() => page.close())

  /** The messages offered for the field, once there are any. */
  async function offered(count = 1): Promise<string[]> {
    await page.waitForFunction(
      (count) => document.querySelector('pg-record-prompts')!.state.offers.length >= count,
      {},
      count,
    )
    return page.$eval('pg-record-prompts', ({ state }) => state.offers.map(({ message }) => message))
  }

  /** Alt+Shift with a letter. */
  async function press(letter: 'KeyN' | 'KeyX'): Promise<void> {
    await page.keyboard.down('Alt')
    await page.keyboard.down('Shift')
    await page.keyboard.press(letter)
    await page.keyboard.up('Shift')
    await page.keyboard.up('Alt')
  }

  const markup = (): Promise<string> =>
    page.$eval('.record', (record) => new XMLSerializer().serializeToString(record))

  const listed = (): Promise<string> => page.$eval('pg-record-prompts', (list) => list.innerText)

  it.each([
    ['a text area', NOTES],
    ['rich text', RICH_TEXT],
  ])('offers a prompt for a seen child in %s, and changes nothing in it', async (_, field) => {
    const sentence = 'Child was seen at home, no concerns'
    await page.type(field, sentence)
    const before = await markup()
    expect(await offered()).toEqual(['seen-is-not-safe'])
    expect(await listed()).toContain('Seen is not the same as safe')
    expect(await markup()).toBe(before)
    expect(await textOf(page, field)).toBe(sentence)
    expect(await kept(page)).toEqual([])
    expect(troubles).toEqual([])
  })

  it('has nothing to offer for a child who was not seen', async () => {
    // The second sentence calls up a message of its own, so we know that the first was read.
    await page.type(NOTES, 'The child was not seen. All professionals agreed that the plan should end.')
    expect(await offered()).toEqual(['agreement-is-not-safety'])
  })

  it('does not read the choices, the labels or the sentences beside the record', async () => {
    await page.click('input[value=alone]')
    await page.type('#visit-title', 'All professionals agreed that the plan should end.')
    expect(await offered()).toEqual(['agreement-is-not-safety'])
  })

  it('adds a suggested sentence to what was written, and can be cleared', async () => {
    await page.type(NOTES, 'Planned visit.')
    await page.click('[data-add^="Child was seen"]')
    expect(await offered()).toEqual(['seen-is-not-safe'])
    expect(await textOf(page, NOTES)).toBe('Planned visit. Child was seen at home, no concerns.')

    await page.click('#visit-clear')
    expect(await textOf(page, NOTES)).toBe('')
    await page.waitForFunction(() => document.querySelector('pg-record-prompts')!.state.offers.length === 0)
    expect(await listed()).toContain('Nothing to ask so far.')
  })

  it('leaves the way out free on a small screen, and keeps the whole card on it', async () => {
    await page.setViewport({ width: 320, height: 640 })
    await page.$eval(NOTES, (field) => field.scrollIntoView({ block: 'center' }))
    await page.type(NOTES, 'Child was seen at home, no concerns')
    await offered()
    await press('KeyN')
    /** What a press would meet in the middle of the window, at its edge, and on the way out. */
    const met = () =>
      page.evaluate(() => {
        const { clientWidth } = document.documentElement
        const { x, y, width, height } = document.querySelector('pg-quick-exit a')!.getBoundingClientRect()
        const points = {
          middle: [clientWidth / 2, 200],
          edge: [clientWidth - 3, 200],
          exit: [x + width / 2, y + height / 2],
        }
        const isOurs = ([x, y]: number[]) =>
          document.elementFromPoint(x!, y!)?.matches(':root > [popover]') ?? false
        return { middle: isOurs(points.middle), edge: isOurs(points.edge), exit: isOurs(points.exit) }
      })
    await expect.poll(met).toEqual({ middle: true, edge: false, exit: false })
  })

  it('lists what was dismissed, with a way back that leaves a keyboard user where they are', async () => {
    await page.type(NOTES, 'Child was seen at home, no concerns')
    await offered()
    await press('KeyN')
    await press('KeyX')
    const again = '[data-restore=seen-is-not-safe]'
    await page.waitForSelector(again, { visible: true })
    expect(await listed()).toContain('dismissed in this field')
    await page.focus(again)
    await page.keyboard.press('Enter')
    await page.waitForSelector(again, { hidden: true })
    expect(await listed()).toContain('offered beside the record')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Seen is not the same as safe',
    )
    expect(await kept(page)).toEqual([])
  })

  it('sends nothing while somebody writes', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.type(NOTES, 'Child was seen at home, no concerns')
    await page.keyboard.press('Enter')
    await offered()
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([])
    expect(page.url()).toBe(`${site.origin}/try-it/`)
  })
})

function textOf(page: Page, field: string): Promise<string> {
  return page.$eval(field, (element) =>
    element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText,
  )
}
