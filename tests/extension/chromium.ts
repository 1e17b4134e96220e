import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page, WebWorker } from 'puppeteer-core'
import { launchChromium } from '../browsers.js'
import { type Extension, type ExtensionWindow, until } from './harness.js'

const folder = fileURLToPath(new URL('../../packages/extension/dist/chromium', import.meta.url))

/** Chromium names an unpacked extension after its folder. */
const id = createHash('sha256')
  .update(folder)
  .digest('hex')
  .slice(0, 32)
  .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))

const addressOf = (name: 'popup' | 'panel') => `chrome-extension://${id}/src/${name}/index.html`

export async function startChromium(): Promise<ChromiumExtension> {
  const profile = await mkdtemp(join(tmpdir(), 'practice-guidance-'))
  await (await launch(profile)).close()
  await grantUnasked(profile)
  return new ChromiumExtension(await launch(profile), profile)
}

async function launch(profile: string): Promise<Browser> {
  const browser = await launchChromium({
    userDataDir: profile,
    enableExtensions: true,
    args: [`--load-extension=${folder}`, `--log-net-log=${join(profile, 'requests.json')}`],
  })
  await browser.waitForTarget((target) => target.url().startsWith(`chrome-extension://${id}/`))
  return browser
}

/** What was granted before is granted again without a question, and a headless browser cannot show the question. */
async function grantUnasked(profile: string): Promise<void> {
  const file = join(profile, 'Default/Preferences')
  const preferences = JSON.parse(await readFile(file, 'utf8'))
  preferences.extensions.settings[id].runtime_granted_permissions = {
    api: [],
    explicit_host: ['*://*/*'],
    manifest_permissions: [],
    scriptable_host: [],
  }
  // Without it an unpacked extension does not come back after an update.
  preferences.extensions.ui = { ...preferences.extensions.ui, developer_mode: true }
  await writeFile(file, JSON.stringify(preferences))
}

export interface ChromiumWindow extends ExtensionWindow {
  page: Page
}

export class ChromiumExtension implements Extension {
  readonly #browser: Browser
  readonly #profile: string
  readonly #complaints: string[] = []

  constructor(browser: Browser, profile: string) {
    this.#browser = browser
    this.#profile = profile
  }

  async open(address: string): Promise<Page> {
    const page = await this.#browser.newPage()
    this.#listenTo(page)
    await page.goto(address)
    return page
  }

  #listenTo(page: Page): void {
    page.on('pageerror', (error) => this.#complaints.push(String(error)))
    page.on('console', (line) => {
      if (line.type() === 'error' || line.type() === 'warn') this.#complaints.push(line.text())
    })
  }

  async openPopup(page: Page): Promise<ChromiumWindow> {
    await page.bringToFront()
    const extensions = await this.#browser.extensions()
    await extensions.get(id)!.triggerAction(page)
    return this.#window('popup')
  }

  /** Opens the popup or panel in a tab, where its size can be set. */
  openInTab(name: 'popup' | 'panel'): Promise<Page> {
    return this.open(addressOf(name))
  }

  panel(): Promise<ChromiumWindow> {
    return this.#window('panel')
  }

  async #window(name: 'popup' | 'panel'): Promise<ChromiumWindow> {
    const address = addressOf(name)
    const target = await this.#browser.waitForTarget((target) => target.url() === address, { timeout: 5_000 })
    const page = await target.asPage()
    this.#listenTo(page)
    return {
      page,
      text: () => page.evaluate(() => document.body.innerText),
      isOpen: () => Promise.resolve(!page.isClosed()),
      close: () => page.close(),
      press: (name) => page.locator(`button::-p-text(${name})`).click(),
      focused: () => page.evaluate(() => document.activeElement!.localName),
    }
  }

  async evaluate<Result, Given = undefined>(run: (given: Given) => Promise<Result>, given?: Given) {
    const background = await this.#background()
    return background.evaluate(run as never, given) as Promise<Result>
  }

  /** Keys pressed by a driver do not reach the browser's shortcuts, so the event is raised where it would arrive. */
  async command(name: string): Promise<void> {
    await this.evaluate(async (name: string) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      const { onCommand } = chrome.commands as unknown as {
        onCommand: { dispatch(...event: unknown[]): void }
      }
      onCommand.dispatch(name, tab)
    }, name)
  }

  async endBackground(): Promise<void> {
    const background = await this.#background()
    await background.close()
  }

  async update(): Promise<void> {
    // It ends the very context it is asked in, so no answer comes.
    void this.evaluate(async () => chrome.runtime.reload()).catch(() => undefined)
  }

  async disable(): Promise<void> {
    const settings = await this.open('chrome://extensions')
    await settings.evaluate(async (id) => chrome.management.setEnabled(id, false), id)
    await settings.close()
  }

  complaints(): Promise<string[]> {
    return Promise.resolve(this.#complaints)
  }

  async close(): Promise<string[]> {
    await this.#browser.close()
    const log = JSON.parse(await readFile(join(this.#profile, 'requests.json'), 'utf8')) as NetLog
    await rm(this.#profile, { recursive: true, force: true })
    return requestsIn(log)
  }

  #background(): Promise<WebWorker> {
    return until('the background to run', async () => {
      for (const target of this.#browser.targets()) {
        const worker = target.type() === 'service_worker' ? await target.worker().catch(() => null) : null
        if (worker && (await isRunning(worker))) return worker
      }
      return null
    })
  }
}

/** A worker is listed before its script has run, and for a while after it has ended. */
function isRunning(worker: WebWorker): Promise<boolean> {
  return worker.evaluate(() => 'chrome' in globalThis && 'scripting' in chrome).catch(() => false)
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> }
  events: { type: number; params?: { url?: string; initiator?: string } }[]
}

/** What pages and the extension asked for, but for pages of this machine. A content script asks in its page's name. */
function requestsIn({ constants, events }: NetLog): string[] {
  const start = constants.logEventTypes.URL_REQUEST_START_JOB
  return events
    .filter(({ type, params }) => type === start && params?.initiator?.includes('://'))
    .map(({ params }) => params?.url ?? '')
    .filter((url) => /^(?:http|ws)/.test(url) && !/^http:\/\/(?:127\.0\.0\.1|localhost):/.test(url))
}
