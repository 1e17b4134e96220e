import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Served } from '../serve.js'
import { startChromium } from './chromium.js'
import { startFirefox } from './firefox.js'
import { type Extension, until } from './harness.js'
import { servePages } from './pages.js'

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('turning prompts on and off in %s', (_name, start) => {
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
    expect(requests).toEqual([])
  })

  const registered = () => extension.evaluate(async () => browser.scripting.getRegisteredContentScripts())

  test('nothing of the extension is on a site that was not turned on', async () => {
    expect(await registered()).toEqual([])
  })

  test('the popup names the site and turns it on', async () => {
    const popup = await extension.openPopup(page)
    await until('the name of the site', async () => (await popup.text()).includes('127.0.0.1'))
    expect(await popup.text()).toContain('Prompts are off here')
    await popup.press('Turn on for this site')
    const scripts = await until('the script to be registered', async () => {
      const scripts = await registered()
      return scripts.length > 0 && scripts
    })
    expect(scripts).toMatchObject([
      {
        matches: ['http://127.0.0.1/*'],
        allFrames: true,
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
      },
    ])
  })
})
