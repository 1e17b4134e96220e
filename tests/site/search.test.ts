import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { serve, type Served } from '../serve.js'
import { dist, ENGINES, kept, launch, open } from './site.js'

const INPUT = 'pg-library >>> input[type=search]'
const RESULT = 'pg-library >>> a'

describe.each(ENGINES)('the library in %s', (engine) => {
  let site: Served
  let browser: Browser
  let page: Page

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
    await open(page, `${site.origin}/`)
  })

  const results = (): Promise<string[]> =>
    page.$$eval(RESULT, (links) => links.map((link) => link.textContent.trim()))

  it('finds a message in spite of a slip, and leaves no trace of what was typed', async () => {
    const before = await page.evaluate(() => [location.href, history.length])
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))

    await page.type(INPUT, 'disguised complience')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() =>
      document
        .querySelector('pg-library')!
        .shadowRoot!.querySelector('.count')!
        .textContent.includes('complience'),
    )

    expect((await results())[0]).toBe('Taking part is not the same as change')
    expect(await page.evaluate(() => [location.href, history.length])).toEqual(before)
    expect(await kept(page)).toEqual([])
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([])
  })

  it('opens a result on its own page, whose address holds no search words', async () => {
    await page.type(INPUT, 'disguised complience')
    const result = await page.waitForSelector(RESULT)
    await Promise.all([page.waitForNavigation(), result!.click()])
    expect(page.url()).toBe(`${site.origin}/messages/participation-is-not-change/`)
  })

  it('leads to a tool as it leads to a message', async () => {
    await page.type(INPUT, 'scale of nought to ten')
    const result = await page.waitForSelector(RESULT)
    await Promise.all([page.waitForNavigation(), result!.click()])
    expect(page.url()).toBe(`${site.origin}/tools/tool-safety-scale/`)
    await Promise.all([
      page.waitForNavigation(),
      page.click('.pg-related a[href$="collaborative-conferences/"]'),
    ])
    expect(page.url()).toBe(`${site.origin}/messages/collaborative-conferences/`)
  })

  it('can be searched and followed with the keyboard alone, past the way out and the skip link', async () => {
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Skip to main content')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Leave this page')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Practice Guidance')

    await page.focus('.skip-link')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Search the guidance')
    await page.keyboard.type('seen')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Seen is not the same as safe')
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    expect(page.url()).toBe(`${site.origin}/messages/seen-is-not-safe/`)
  })
})

/** The label or the words of what has the focus, shadow roots included. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    const label = (at as HTMLInputElement | null)?.labels?.[0]
    return (label ?? at)?.textContent?.trim() ?? ''
  })
}

async function tabTo(page: Page, words: string, most = 20): Promise<void> {
  const passed: string[] = []
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab')
    passed.push(await focused(page))
    if (passed.at(-1)?.startsWith(words)) return
  }
  throw new Error(`"${words}" was not reached; Tab went to ${passed.join(' | ')}`)
}
