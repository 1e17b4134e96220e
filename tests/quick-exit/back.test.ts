import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { arrival, ENGINES, ignoreNavigation, traverse } from './browser.js'
import { Elsewhere, quickExit, Site } from './site.js'

describe.each(ENGINES)('Back after leaving in %s', (_engine, launch) => {
  let browser: Browser
  let page: Page
  let site: Site
  let elsewhere: Elsewhere

  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  beforeEach(async () => {
    site = await new Site().start()
    elsewhere = await new Elsewhere().start()
    page = await browser.newPage()
    await page.goto(`${elsewhere.origin}/before`)
  })
  afterEach(async () => {
    await page.close()
    await Promise.all([site.stop(), elsewhere.stop()])
  })

  /** Walks from page to page by links, as a visitor does. */
  async function visit(pages: string[], destination: string): Promise<void> {
    for (const [i, path] of pages.entries()) {
      site.pages.set(path, {
        body: `${quickExit(elsewhere.origin + destination)}<h1>secret</h1><a id="next" href="${pages[i + 1]}">next</a>`,
      })
    }
    await page.goto(site.origin + pages[0])
    for (const path of pages.slice(1)) {
      await ready()
      await page.click('#next')
      await arrival(page, site.origin + path)
    }
    await ready()
  }

  async function ready(): Promise<void> {
    await page.waitForFunction(() => document.querySelector('pg-quick-exit')?.shadowRoot)
  }

  async function leave(): Promise<void> {
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift').catch(ignoreNavigation)
  }

  /** Reports since `from` of a page that was seen. */
  const seen = (from: number) => site.beacons.slice(from).filter((beacon) => !beacon.endsWith('covered'))

  it('leads to the page before the site when one page was visited', async () => {
    await visit(['/1'], '/weather')
    await leave()
    await arrival(page, `${elsewhere.origin}/weather`)
    traverse(page, 'back')
    await arrival(page, `${elsewhere.origin}/before`)
    traverse(page, 'forward')
    await arrival(page, `${elsewhere.origin}/weather`)
    expect(site.beacons).toEqual(['/1 loaded open'])
  })

  it('never shows an earlier page of the site, nor sends a referrer from there', async () => {
    await visit(['/1', '/2', '/3'], '/weather')
    await leave()
    await arrival(page, `${elsewhere.origin}/weather`)
    const before = site.beacons.length
    for (const visits of [2, 3]) {
      traverse(page, 'back')
      await vi.waitFor(() => expect(elsewhere.visitsTo('/weather')).toHaveLength(visits), 5000)
      await arrival(page, `${elsewhere.origin}/weather`)
    }
    traverse(page, 'back')
    await arrival(page, `${elsewhere.origin}/before`)
    expect(seen(before)).toEqual([])
    expect(site.beacons.slice(before).filter((beacon) => beacon.includes('restored'))).toEqual([])
    expect(elsewhere.visitsTo('/weather').map((visit) => visit.referrer)).toEqual([null, null, null])
  })

  it('never shows a page when pressed while a slow destination loads', async () => {
    await visit(['/1', '/2'], '/slow')
    await leave()
    const before = site.beacons.length
    traverse(page, 'back')
    await arrival(page, `${elsewhere.origin}/slow`)
    traverse(page, 'forward')
    await arrival(page, `${elsewhere.origin}/slow`)
    expect(seen(before)).toEqual([])
  })

  it('brings pages back as they were when nobody left', async () => {
    await visit(['/1', '/2'], '/weather')
    traverse(page, 'back')
    await vi.waitFor(() => expect(site.beacons.at(-1)).toMatch(/^\/1 restored/), 5000)
    await vi.waitFor(async () =>
      expect(await page.evaluate(() => [document.title, document.getElementById('pg-cover')])).toEqual([
        'SECRET /1',
        null,
      ]),
    )
    await leave()
    await arrival(page, `${elsewhere.origin}/weather`)
  })

  it.each([
    ['typed', () => page.goto(`${site.origin}/1`)],
    ['linked', () => page.evaluate((url) => void location.assign(url), `${site.origin}/1`)],
  ])('lets a %s visit in at once, and Back work again', async (_name, enter) => {
    await visit(['/1', '/2'], '/weather')
    await leave()
    await arrival(page, `${elsewhere.origin}/weather`)
    await enter()
    await arrival(page, `${site.origin}/1`)
    expect(await page.evaluate(() => [document.title, document.cookie])).toEqual(['SECRET /1', ''])
    await page.reload()
    expect(await page.title()).toBe('SECRET /1')
    await page.click('#next')
    await arrival(page, `${site.origin}/2`)
    traverse(page, 'back')
    await arrival(page, `${site.origin}/1`)
    await vi.waitFor(async () => expect(await page.title()).toBe('SECRET /1'))
  })

  it('keeps a cookie for ten minutes at most', async () => {
    await visit(['/1'], '/slow')
    const [written] = await page.evaluate(() => {
      const written: string[] = []
      const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!
      Object.defineProperty(document, 'cookie', {
        get: () => cookie.get!.call(document),
        set: (value: string) => {
          written.push(value)
          cookie.set!.call(document, value)
        },
      })
      document.querySelector<HTMLElement>('pg-quick-exit a')!.click()
      return written
    })
    expect(written).toMatch(/^nav_to=[^;]+;Max-Age=600;Path=\/;SameSite=Lax$/)
    await arrival(page, `${elsewhere.origin}/slow`)
  })

  it('shows pages again once the cookie has run out', async () => {
    await visit(['/1', '/2'], '/weather')
    await leave()
    await arrival(page, `${elsewhere.origin}/weather`)
    const cookies = await browser.cookies()
    await browser.deleteCookie(...cookies)
    traverse(page, 'back')
    await arrival(page, `${site.origin}/1`)
    expect(await page.evaluate(() => [document.title, document.querySelector('dialog')])).toEqual([
      'SECRET /1',
      null,
    ])
  })
})
