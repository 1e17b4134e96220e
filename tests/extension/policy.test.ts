import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type Served } from '../serve.js'
import { type FirefoxExtension, startFirefox } from './firefox.js'
import { turnOn, until } from './harness.js'
import { marks } from './host-page.js'
import { note, servePages } from './pages.js'

const manifest = new URL('../../packages/extension/dist/firefox/manifest.json', import.meta.url)
const another = ' All professionals agreed that the plan should end.'

let home: string
let site: Served
let extension: FirefoxExtension

/** Starts a browser that an organisation manages. Chromium reads such settings only from where all its users share them. */
async function startManaged(settings: unknown) {
  const { browser_specific_settings: about } = JSON.parse(await readFile(manifest, 'utf8'))
  const name = about.gecko.id as string
  home = await mkdtemp(join(tmpdir(), 'practice-guidance-'))
  const folder = join(home, '.mozilla/managed-storage')
  await mkdir(folder, { recursive: true })
  await writeFile(
    join(folder, `${name}.json`),
    JSON.stringify({ name, description: 'Settings', type: 'storage', data: settings }),
  )
  site = await servePages()
  extension = await startFirefox(home)
  const page = await extension.open(`${site.origin}/rich`)
  await turnOn(extension, page)
  await page.bringToFront()
  await page.type('[contenteditable]', note + another)
  return page
}

async function panelText(page: Awaited<ReturnType<typeof startManaged>>, expected: string): Promise<string> {
  const popup = await extension.openPopup(page)
  await popup.press('Open the guidance panel')
  const panel = await extension.panel()
  await until(expected, async () => (await panel.text()).includes(expected))
  return panel.text()
}

afterEach(async () => {
  await extension.close()
  await site.close()
  await rm(home, { recursive: true, force: true })
})

test('an organisation switches messages off, and hears of those there are not', async () => {
  const page = await startManaged({ off: ['seen-is-not-safe', 'no-such-message'] })
  await until('the mark', async () => (await marks(page)).some((mark) => mark.includes('agreed')))
  expect((await marks(page)).some((mark) => mark.includes('seen'))).toBe(false)
  const text = await panelText(page, 'could not be used')
  expect(text).toContain('off: This guidance has no message “no-such-message”')
})

test('settings that make no sense are named in the panel, and the usual ones hold', async () => {
  const page = await startManaged({ maxOpen: 0, off: ['seen-is-not-safe'] })
  await until('the mark', async () => (await marks(page)).some((mark) => mark.includes('seen')))
  const text = await panelText(page, 'could not be used')
  expect(text).toContain('maxOpen: At least one prompt must be able to open')
})
