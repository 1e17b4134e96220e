import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Served } from '../serve.js'
import { browsers } from './browsers.js'
import { type Extension, turnOn, until } from './harness.js'
import { showsPrompts } from './host-page.js'
import { note, servePages } from './pages.js'

/** Everything that happens to the page's own content, written down as it happens. */
function watchRecord() {
  const log: string[] = []
  const observer = new MutationObserver((changes) => {
    for (const { type, target, attributeName } of changes) {
      if (target !== document.documentElement)
        log.push(`${type} of ${target.nodeName} ${attributeName ?? ''}`)
    }
  })
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  for (const type of ['input', 'change', 'beforeinput', 'focusin', 'focusout', 'scroll']) {
    addEventListener(type, () => log.push(type), { capture: true })
  }
  Object.assign(window, { log })
}

function readRecord() {
  const control = document.querySelector('textarea')!
  const selection = getSelection()!
  return {
    value: control.value,
    html: new XMLSerializer().serializeToString(document.body),
    attributes: document.documentElement.getAttributeNames(),
    head: new XMLSerializer().serializeToString(document.head),
    sheets: document.adoptedStyleSheets.length,
    caret: [control.selectionStart, control.selectionEnd],
    selection: [selection.anchorNode?.nodeName, selection.anchorOffset, selection.focusOffset],
    focus: document.activeElement?.nodeName,
    scroll: [scrollX, scrollY],
    log: (window as unknown as { log: string[] }).log,
  }
}

describe.each(browsers)('a record in $name', ({ start }) => {
  let site: Served
  let extension: Extension

  beforeAll(async () => {
    site = await servePages()
    extension = await start()
    await turnOn(extension, await extension.open(`${site.origin}/plain`))
  })

  afterAll(async () => {
    await extension.close()
    await site.close()
  })

  /** Writes a note, selects some of it and scrolls, with prompts on or off. */
  async function write(field: string, origin: string, settled: (page: Page) => Promise<void>) {
    const page = await extension.open(`${origin}/record`)
    await page.bringToFront()
    await page.evaluate(watchRecord)
    await page.type(field, note)
    await settled(page)
    await page.keyboard.down('Shift')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.up('Shift')
    await page.evaluate(() => scrollTo(0, 40))
    await page.evaluate(() => new Promise(requestAnimationFrame))
    const record = await page.evaluate(readRecord)
    await page.close()
    return record
  }

  test.each(['textarea', '[contenteditable]'])('is the same with prompts on as off: %s', async (field) => {
    const on = await write(field, site.origin, async (page) => {
      await until('prompts', () => showsPrompts(page))
      await extension.command('next-prompt')
    })
    const off = await write(field, site.origin.replace('127.0.0.1', 'localhost'), async () => {})
    expect(on).toEqual(off)
    expect(on.value + on.html).toContain(note)
  })
})
