import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../accessibility.js'
import { serve, type Served } from '../serve.js'
import { dist, ENGINES, kept, launch, open, pages, SCHEMES, troublesOf } from './site.js'

describe.each(ENGINES)('in %s', (engine) => {
  describe.each(SCHEMES)('in %s', (scheme) => {
    let site: Served
    let browser: Browser
    let page: Page
    let troubles: string[]

    beforeAll(async () => {
      site = await serve(dist)
      browser = await launch(engine, scheme)
    })
    afterAll(async () => {
      await browser?.close()
      await site.close()
    })
    beforeEach(async () => {
      page = await browser.newPage()
      troubles = await troublesOf(page, site.origin)
    })
    afterEach(() => page.close())

    it.each(pages)(
      '%s breaks no accessibility rule, reports no error, asks nobody else, keeps nothing and fits 320 pixels',
      async (address) => {
        await page.setViewport({ width: 1280, height: 900 })
        await open(page, site.origin + address)
        expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
          scheme === 'dark',
        )
        expect.soft(await accessibilityFaults(page)).toEqual([])
        await page.setViewport({ width: 320, height: 640 })
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
        expect.soft(await kept(page)).toEqual([])
        expect.soft(troubles).toEqual([])
      },
    )
  })
})
