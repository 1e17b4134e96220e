import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Article, articlesOf, type Pack, parsePack } from '@practice-guidance/guidance'
import type { Browser, Page } from 'puppeteer-core'
import { extractText } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve, type Served } from '../serve.js'
import { dist, ENGINES, launch, articlePages, open } from './site.js'

const pack: Pack = parsePack(readFileSync(join(dist, 'pack.json'), 'utf8'))

const articleAt = (address: string): Article =>
  articlesOf(pack).find(({ id }) => id === address.split('/')[2])!

/** What a pack holds for machines: names, kinds, dates, and what prompts look for. */
const NOT_READ = new Set(
  (
    'type url id kind source published reviewed reviewBy related themes audience links messages alsoAskedAs ' +
    'any except context answered once about'
  ).split(' '),
)

/** Every piece of text a reader of the article must be given. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (NOT_READ.has(key) ? [] : textsOf(inner)))
}

/** Line breaks, and hyphens at the ends of lines, are the printer's. */
const joined = (text: string): string => text.replace(/[\s\u00ad-]+/g, '')

let site: Served

beforeAll(async () => {
  site = await serve(dist)
})
afterAll(() => site.close())

it('has a page for every article', () => {
  const ofKind = (kind: 'messages' | 'briefings' | 'tools' | 'checklists') =>
    pack[kind].map(({ id }) => `/${kind}/${id}/`)
  const addresses = (['messages', 'briefings', 'tools', 'checklists'] as const).flatMap(ofKind)
  expect(articlePages).toEqual(addresses.sort())
})

describe.each(ENGINES)('printing in %s', (engine) => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launch(engine)
  })
  afterAll(() => browser?.close())

  it.each(articlePages)('puts the whole of %s on paper', async (address) => {
    const page = await browser.newPage()
    await open(page, site.origin + address)
    const pdf = await page.pdf({ format: 'a4' })
    const { text } = await extractText(new Uint8Array(pdf), { mergePages: true })
    for (const part of textsOf(articleAt(address))) expect(joined(text)).toContain(joined(part))
    expect(text).not.toContain('Leave this page')
    expect(text).not.toContain('Print this page')
    await page.close()
  })
})

// Firefox cannot switch scripts off for a test without losing sight of the page.
describe('without JavaScript', () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await launch('chromium')
    page = await browser.newPage()
    await page.setJavaScriptEnabled(false)
  })
  afterAll(() => browser?.close())

  const visibleText = (): Promise<string> => page.$eval('main', (main) => main.innerText)

  it.each(articlePages)('shows the whole of %s', async (address) => {
    await page.goto(site.origin + address)
    const text = joined(await visibleText())
    for (const part of textsOf(articleAt(address))) expect(text).toContain(joined(part))
  })

  it.each(['/', '/messages/'])('lists every article on %s', async (address) => {
    await page.goto(site.origin + address)
    const text = joined(await visibleText())
    for (const { title, summary } of articlesOf(pack)) {
      expect(text).toContain(joined(title))
      expect(text).toContain(joined(summary))
    }
  })

  it('says on the practice record that it needs JavaScript', async () => {
    await page.goto(`${site.origin}/try-it/`)
    expect(await visibleText()).toContain('This page needs JavaScript')
  })

  it('leaves by a plain link', async () => {
    await page.goto(site.origin)
    const [href, rel] = await page.$eval('pg-quick-exit a', (link) => [link.href, link.rel])
    expect(new URL(href!).origin).not.toBe(site.origin)
    expect(rel).toContain('noreferrer')
  })
})
