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

  it.each([
    ['a word', 'safety scale', 'The safety scale'],
    ['half a word', 'escal', 'Escalate when you are still worried'],
    ['slips', 'thresholds documnet', 'Ask what shapes your threshold'],
    ['an abbreviation', 'WNB', 'The child was not brought'],
    ['own words', 'new boyfriend of mum', 'Include fathers and other men'],
    ['a question', 'how do I make a plan that can be measured', 'The plan builder'],
    ['a phrase', '“front door”', 'Refer through the front door'],
    ['American words', 'organization checklist', 'What an organisation needs in place'],
    ['a name', 'Owain, 15, keeps going missing', 'Teenagers are children too'],
    [
      'a pasted sentence',
      'Officers were called to the flat at 23.40 by a neighbour who heard shouting, no offences, both parties spoken to and calm on leaving, the children were asleep upstairs',
      'Domestic abuse harms the child as well',
    ],
  ])('shows on the first screen what is found by %s', async (_, words, title) => {
    for (const size of [
      { width: 1280, height: 800 },
      { width: 360, height: 740 },
    ]) {
      await page.setViewport(size)
      await page.$eval(INPUT, (input) => {
        if (input instanceof HTMLInputElement) input.value = ''
      })
      await page.type(INPUT, words)
      await page.waitForFunction(
        (wanted) => {
          const root = document.querySelector('pg-library')!.shadowRoot!
          const results = [...root.querySelectorAll('.results .entry-title')].slice(0, 3)
          const found = results.find((result) => result.textContent.trim() === wanted)
          return found !== undefined && found.getBoundingClientRect().bottom <= window.innerHeight
        },
        { timeout: 15_000 },
        title,
      )
    }
  })

  it('says nothing was found rather than guess', async () => {
    await page.type(INPUT, 'cafeteria vouchers')
    await page.waitForFunction(
      () => document.querySelector('pg-library')!.shadowRoot!.querySelector('.help') !== null,
    )
    expect(await page.$$('pg-library >>> .results')).toEqual([])
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
