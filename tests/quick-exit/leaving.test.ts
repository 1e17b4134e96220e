import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { arrival, ENGINES, hurry, ignoreNavigation } from './browser.js'
import { Elsewhere, quickExit, Site } from './site.js'

describe.each(ENGINES)('leaving a page in %s', (_engine, launch) => {
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
  })
  afterEach(async () => {
    await page.close()
    await Promise.all([site.stop(), elsewhere.stop()])
  })

  async function open(path: string, destination: string, markup = '', head = ''): Promise<void> {
    site.pages.set(path, {
      head,
      body: `${quickExit(elsewhere.origin + destination)}<h1>secret</h1>${markup}`,
    })
    await page.goto(site.origin + path)
    await page.waitForFunction(() => document.querySelector('pg-quick-exit')?.shadowRoot)
  }

  const LINK = 'pg-quick-exit a'

  describe.each([
    ['a click', () => page.click(LINK)],
    ['Enter', () => page.focus(LINK).then(() => page.keyboard.press('Enter'))],
    ['Space', () => page.focus(LINK).then(() => page.keyboard.press(' '))],
    ['Shift three times', () => pressShift(3)],
  ])('by %s', (_name, leave) => {
    it('takes the place of the page and sends no referrer', async () => {
      await open('/page', '/weather')
      const entries = await page.evaluate(() => history.length)
      await leave().catch(ignoreNavigation)
      await arrival(page, `${elsewhere.origin}/weather`)
      expect(elsewhere.visits).toEqual([{ url: '/weather', referrer: null }])
      expect(await page.evaluate(() => [document.referrer, history.length])).toEqual(['', entries])
    })
  })

  it('works as a plain link where scripts do not run', async () => {
    site.pages.set('/page', {
      early: false,
      headers: { 'Content-Security-Policy': "script-src 'none'" },
      body: quickExit(`${elsewhere.origin}/weather`),
    })
    await page.goto(`${site.origin}/page`)
    await page.click(LINK).catch(ignoreNavigation)
    await arrival(page, `${elsewhere.origin}/weather`)
    expect(elsewhere.visits).toEqual([{ url: '/weather', referrer: null }])
  })

  it('has covered the page before the click returns', async () => {
    await open('/page', '/slow', '<input autofocus>', '<link rel="shortcut icon" href="/icon.png">')
    const seen = await page.evaluate(() => {
      document.querySelector<HTMLElement>('pg-quick-exit a')!.click()
      const { clientWidth, clientHeight } = document.documentElement
      const points = [1, clientWidth / 2, clientWidth - 1].flatMap((x) =>
        [1, clientHeight / 2, clientHeight - 1].map((y) => document.elementFromPoint(x, y)?.id),
      )
      return {
        points: [...new Set(points)],
        opaque: getComputedStyle(document.getElementById('pg-cover')!).backgroundColor.startsWith('rgb('),
        title: document.title,
        icons: [...document.querySelectorAll<HTMLLinkElement>('link[rel~=icon]')].map((icon) => icon.href),
        inert: document.body.inert,
        focus: document.activeElement?.id,
      }
    })
    expect(seen).toEqual({
      points: ['pg-cover'],
      opaque: true,
      title: 'Loading',
      icons: ['data:,'],
      inert: true,
      focus: 'pg-cover',
    })
  })

  it.each([
    ['a plain page', ''],
    ['an open modal dialog', '<dialog id="d" style="background:red">secret</dialog>'],
    [
      'an open popover',
      '<div id="d" popover style="background:red;inset:0;width:100%;height:100%">secret</div>',
    ],
    [
      'the topmost layer',
      '<div style="position:fixed;inset:0;z-index:2147483647;background:red">secret</div>',
    ],
    [
      'styles of its own for dialogs',
      '<style>dialog { display: none !important; opacity: 0 !important }</style>',
    ],
  ])('paints nothing of %s while the destination loads', async (_name, markup) => {
    await open('/page', '/hangs', markup)
    await page.evaluate(() => {
      const layer = document.querySelector<HTMLElement>('#d')
      if (layer instanceof HTMLDialogElement) layer.showModal()
      else layer?.showPopover()
    })
    expect(await redPixels(page), 'the page is red before').toBeGreaterThan(1000)
    await pressShift(3)
    expect(await redPixels(page)).toBe(0)
  })

  it('leaves once, however often it is asked', async () => {
    await open('/page', '/slow')
    await page.evaluate(() => {
      for (let i = 0; i < 10; i++) document.querySelector<HTMLElement>('pg-quick-exit a')!.click()
    })
    await pressShift(6)
    await arrival(page, `${elsewhere.origin}/slow`)
    expect(elsewhere.visits).toHaveLength(1)
  })

  it('takes Escape, which would stop the destination loading, away from the browser', async () => {
    // Only a key from the real keyboard stops a load; what the page can do about it is to prevent the default.
    await page.evaluateOnNewDocument(() => {
      addEventListener(
        'keydown',
        (event) =>
          event.key === 'Escape' &&
          setTimeout(() => navigator.sendBeacon(`/beacon?prevented ${event.defaultPrevented}`)),
        true,
      )
    })
    await open('/page', '/slow')
    await page.keyboard.press('Escape')
    await pressShift(3)
    for (let i = 0; i < 3; i++) await page.keyboard.press('Escape')
    await arrival(page, `${elsewhere.origin}/slow`)
    const escapes = site.beacons.filter((beacon) => beacon.startsWith('prevented'))
    expect(escapes).toEqual(['prevented false', 'prevented true', 'prevented true', 'prevented true'])
    expect(elsewhere.visits).toHaveLength(1)
  })

  it("raises none of the page's questions about unsaved work", async () => {
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.type())
      void dialog.dismiss()
    })
    await open('/page', '/weather', '<input>')
    await page.evaluate(() => {
      addEventListener('beforeunload', (event) => event.preventDefault())
      addEventListener('beforeunload', (event) => event.preventDefault(), true)
      window.onbeforeunload = () => 'unsaved'
    })
    await page.type('input', 'unsaved work')
    await page.click(LINK).catch(ignoreNavigation)
    await arrival(page, `${elsewhere.origin}/weather`)
    expect(dialogs).toEqual([])
  })

  it('writes and asks for nothing before it is used', async () => {
    const requests: string[] = []
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    await open('/page', '/weather')
    await page.keyboard.press('Shift')
    const stored = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])
    expect(stored).toEqual(['', 0, 0])
    expect(elsewhere.visits).toEqual([])
    expect(requests.filter((path) => !/^\/(page|.*\.js|beacon|favicon.ico)$|^text\/css/.test(path))).toEqual(
      [],
    )
  })

  it('works under a strict content security policy with Trusted Types', async () => {
    site.pages.set('/page', {
      headers: {
        'Content-Security-Policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
      },
      body: quickExit(`${elsewhere.origin}/slow`),
    })
    await page.goto(`${site.origin}/page`)
    await page.waitForFunction(() => document.querySelector('pg-quick-exit')?.shadowRoot)
    const violations = await page.evaluate(async () => {
      const found: string[] = []
      addEventListener('securitypolicyviolation', (event) =>
        found.push(`${event.violatedDirective} ${event.blockedURI}`),
      )
      document.querySelector<HTMLElement>('pg-quick-exit a')!.click()
      await new Promise((resolve) => setTimeout(resolve, 300))
      return found
    })
    expect(violations).toEqual([])
    await arrival(page, `${elsewhere.origin}/slow`)
  })

  it('leaves even when the page removes the element in that moment', async () => {
    await open('/page', '/slow')
    await page.evaluate(() => {
      addEventListener('pg-exit', (event) => (event.target as Element).remove())
      document.querySelector<HTMLElement>('pg-quick-exit a')!.click()
    })
    await page.keyboard.press('Escape')
    await arrival(page, `${elsewhere.origin}/slow`)
  })

  it('leaves no listener behind when removed', async () => {
    await open('/page', '/weather')
    await page.evaluate(() => document.querySelector('pg-quick-exit')!.remove())
    await pressShift(3)
    expect(await page.evaluate(() => [location.pathname, document.querySelector('dialog')])).toEqual([
      '/page',
      null,
    ])
  })

  describe('when the first destination does not answer', () => {
    async function openWithSecond(destination: string): Promise<void> {
      site.pages.set('/page', {
        body: `${quickExit(elsewhere.origin + destination, `${elsewhere.origin}/second`)}<h1>secret</h1>`,
      })
      await page.goto(`${site.origin}/page`)
      await page.waitForFunction(() => document.querySelector('pg-quick-exit')?.shadowRoot)
    }

    it.each(['/hangs', '/no-content', '/download'])(
      'stays covered and offers links instead of %s',
      async (path) => {
        await hurry(page)
        await openWithSecond(path)
        // Chromium holds back evaluate() while a navigation is pending: the page itself reports the links.
        await page.evaluate(() => {
          const timer = setInterval(() => {
            const root = document.querySelector('#pg-cover > div')?.shadowRoot
            if (!root) return
            clearInterval(timer)
            const links = [...root.querySelectorAll('a')].map((link) => link.href)
            navigator.sendBeacon(
              `/beacon?${encodeURIComponent([...links, root.activeElement?.textContent].join(' '))}`,
            )
          })
        })
        await pressShift(3)
        expect(await redPixels(page)).toBe(0)
        await arrival(page, `${elsewhere.origin}/second`)
        const { host } = new URL(elsewhere.origin)
        expect(site.beacons).toContain(`${elsewhere.origin}${path} ${elsewhere.origin}/second Go to ${host}`)
        expect(elsewhere.visitsTo('/second')).toEqual([{ url: '/second', referrer: null }])
      },
    )

    it('tries the second after eight seconds', async () => {
      await openWithSecond('/hangs')
      await pressShift(3)
      const left = Date.now()
      await vi.waitFor(() => expect(elsewhere.visitsTo('/second')).toHaveLength(1), {
        timeout: 15_000,
        interval: 50,
      })
      expect(Date.now() - left).toBeGreaterThan(7000)
    })

    it('leaves by itself when a listener cancels pg-exit and then does nothing', async () => {
      await hurry(page)
      await openWithSecond('/weather')
      await page.evaluate(() => addEventListener('pg-exit', (event) => event.preventDefault()))
      await pressShift(3)
      expect(await redPixels(page)).toBe(0)
      await arrival(page, `${elsewhere.origin}/second`)
      expect(elsewhere.visitsTo('/weather')).toEqual([])
    })
  })

  async function pressShift(times: number): Promise<void> {
    for (let i = 0; i < times; i++)
      await page.keyboard.press(i % 2 ? 'ShiftRight' : 'ShiftLeft').catch(ignoreNavigation)
  }

  /** Pure red pixels in what the window shows now. */
  async function redPixels(of: Page): Promise<number> {
    const image = await of.screenshot({ encoding: 'base64' })
    const counter = await browser.newPage()
    const count = await counter.evaluate(async (data) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!
      canvas.drawImage(bitmap, 0, 0)
      const { data: pixels } = canvas.getImageData(0, 0, bitmap.width, bitmap.height)
      let red = 0
      for (let i = 0; i < pixels.length; i += 4)
        if (pixels[i] === 255 && pixels[i + 1] === 0 && pixels[i + 2] === 0) red++
      return red
    }, image)
    await counter.close()
    return count
  }
})
