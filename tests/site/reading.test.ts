import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Block,
  type Inline,
  type Message,
  messageById,
  type Pack,
  parsePack,
} from '@practice-guidance/guidance'
import type { Browser, Page } from 'puppeteer-core'
import { extractText } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve, type Served } from '../serve.js'
import { dist, ENGINES, launch, messagePages, open } from './site.js'

const pack: Pack = parsePack(readFileSync(join(dist, 'pack.json'), 'utf8'))

const messageAt = (address: string): Message => messageById(pack, address.split('/')[2]!)!

/** Every piece of text a reader of the message must be given. */
function textsOf(message: Message): string[] {
  return [
    message.title,
    message.summary,
    ...message.body.flatMap(blockTexts),
    ...message.evidence.flatMap(({ text }) => inlineTexts(text)),
    ...message.questions,
    ...(message.caution ?? []).flatMap(blockTexts),
    ...message.sources.map(({ title }) => title),
  ]
}

function blockTexts(block: Block): string[] {
  if (block.type === 'paragraph' || block.type === 'heading') return inlineTexts(block.children)
  if (block.type === 'list') return block.children.flatMap((item) => item.children.flatMap(blockTexts))
  return block.children.flatMap(blockTexts)
}

function inlineTexts(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => (inline.type === 'text' ? [inline.value] : inlineTexts(inline.children)))
}

/** Line breaks, and hyphens at the ends of lines, are the printer's. */
const joined = (text: string): string => text.replace(/[\s\u00ad-]+/g, '')

let site: Served

beforeAll(async () => {
  site = await serve(dist)
})
afterAll(() => site.close())

it('has a page for every message', () => {
  expect(messagePages).toEqual(pack.messages.map(({ id }) => `/messages/${id}/`).sort())
})

describe.each(ENGINES)('printing in %s', (engine) => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launch(engine)
  })
  afterAll(() => browser?.close())

  it.each(messagePages)('puts the whole of %s on paper', async (address) => {
    const page = await browser.newPage()
    await open(page, site.origin + address)
    const pdf = await page.pdf({ format: 'a4' })
    const { text } = await extractText(new Uint8Array(pdf), { mergePages: true })
    for (const part of textsOf(messageAt(address))) expect(joined(text)).toContain(joined(part))
    expect(text).not.toContain('Leave this page')
    expect(text).not.toContain('Print this message')
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

  it.each(messagePages)('shows the whole of %s', async (address) => {
    await page.goto(site.origin + address)
    const text = joined(await visibleText())
    for (const part of textsOf(messageAt(address))) expect(text).toContain(joined(part))
  })

  it.each(['/', '/messages/'])('lists every message on %s', async (address) => {
    await page.goto(site.origin + address)
    const text = joined(await visibleText())
    for (const { title, summary } of pack.messages) {
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
