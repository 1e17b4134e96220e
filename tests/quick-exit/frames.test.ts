import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { arrival, ENGINES, ignoreNavigation } from './browser.js'
import { Elsewhere, quickExit, Site } from './site.js'

describe.each(ENGINES)('leaving from inside a frame in %s', (_engine, launch) => {
  let browser: Browser
  let page: Page
  let site: Site
  let host: Site
  let elsewhere: Elsewhere

  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  beforeEach(async () => {
    site = await new Site().start()
    host = await new Site().start()
    elsewhere = await new Elsewhere().start()
    page = await browser.newPage()
  })
  afterEach(async () => {
    await page.close()
    await Promise.all([site.stop(), host.stop(), elsewhere.stop()])
  })

  /** Opens a page of `outer` that frames a page of the site with a quick exit. */
  async function frame(outer: Site, destination: string, attributes = '') {
    site.pages.set('/inner', { body: quickExit(elsewhere.origin + destination) })
    outer.pages.set('/outer', {
      body: `<h1>secret</h1><iframe src="${site.origin}/inner" width="600" height="300" ${attributes}></iframe>`,
    })
    await page.goto(`${outer.origin}/outer`)
    const inner = page.frames().find((found) => found.url() === `${site.origin}/inner`)!
    await inner.waitForFunction(() => document.querySelector('pg-quick-exit')?.shadowRoot)
    return inner
  }

  it('covers and leaves the page around it when both are of one site', async () => {
    const inner = await frame(site, '/slow')
    const around = await inner.evaluate(() => {
      document.querySelector<HTMLElement>('pg-quick-exit a')!.click()
      return [top!.document.querySelector('dialog')!.matches(':modal'), top!.document.title]
    })
    expect(around).toEqual([true, 'Loading'])
    await arrival(page, `${elsewhere.origin}/slow`)
    expect(elsewhere.visits).toEqual([{ url: '/slow', referrer: null }])
  })

  it('leaves the page around it when that is of another site', async () => {
    const inner = await frame(host, '/weather')
    await inner.click('pg-quick-exit a').catch(ignoreNavigation)
    await arrival(page, `${elsewhere.origin}/weather`)
    expect(elsewhere.visits).toEqual([{ url: '/weather', referrer: null }])
  })

  it('covers itself and says that it cannot where the page around it forbids leaving', async () => {
    const inner = await frame(host, '/weather', 'sandbox="allow-scripts allow-same-origin"')
    await inner.click('pg-quick-exit a')
    const cover = () =>
      inner.evaluate(() => document.querySelector('#pg-cover > div')?.shadowRoot?.textContent)
    await vi.waitFor(
      async () => expect(await cover()).toMatch(/^This part of the page cannot leave the page around it/),
      5000,
    )
    expect(page.url()).toBe(`${host.origin}/outer`)
    expect(elsewhere.visits).toEqual([])
  })
})
