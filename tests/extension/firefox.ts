import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'puppeteer-core'
import { FIREFOX_EXTENSION_UUID, launchFirefox } from '../browsers.js'
import { type Extension, type ExtensionWindow, until } from './harness.js'
import * as window from './firefox-window.js'

const folder = fileURLToPath(new URL('../../packages/extension/dist/firefox', import.meta.url))
const origin = `moz-extension://${FIREFOX_EXTENSION_UUID}`

/** @param home the user's home directory, where Firefox looks for what an organisation has set */
export async function startFirefox(home?: string): Promise<FirefoxExtension> {
  const browser = await launchFirefox({
    extension: folder,
    ...(home && { env: { ...process.env, HOME: home } }),
  })
  const chrome = await window.openChrome(browser)
  await chrome.run(window.watchRequests)
  // Any page of the extension gives access to its API; the query tells this one from the real popup. Firefox reports
  // no load of such pages, hence the short wait.
  const api = await browser.newPage()
  await api.goto(`${origin}/src/popup/index.html?api`, { timeout: 500 }).catch(() => undefined)
  return new FirefoxExtension(browser, chrome, api)
}

export class FirefoxExtension implements Extension {
  readonly #browser: Browser
  readonly #chrome: window.Chrome
  readonly #api: Page

  constructor(browser: Browser, chrome: window.Chrome, api: Page) {
    this.#browser = browser
    this.#chrome = chrome
    this.#api = api
  }

  async open(address: string): Promise<Page> {
    const page = await this.#browser.newPage()
    await page.goto(address)
    return page
  }

  async openPopup(page: Page): Promise<ExtensionWindow> {
    await page.bringToFront()
    await until('the page to be in front', async () => {
      return (await this.#chrome.run(window.addressInFront)) === page.url()
    })
    const popup = await this.#window('popup')
    const isDrawn = async () => (await popup.text()) !== ''
    // Firefox closes a popup again while its own window is still settling after the start: then it takes another press.
    await until('the popup to be open', async () => {
      await popup.close()
      await this.#chrome.run(window.pressToolbarButton, origin)
      return until('the popup to be drawn', isDrawn, 2_000).catch(() => false)
    })
    return popup
  }

  panel(): Promise<ExtensionWindow> {
    return this.#window('panel')
  }

  async #window(name: 'popup' | 'panel'): Promise<ExtensionWindow> {
    const address = `${origin}/src/${name}/index.html`
    const run = (script: string) => this.#chrome.run(window.runBeside, { address, script })
    return {
      text: async () => String((await run('return content.document.body.innerText')) ?? ''),
      focused: async () => String((await run('return content.document.activeElement.localName')) ?? ''),
      press: async (label) => {
        await until(`the button "${label}"`, () => run(pressScript(label)))
      },
      isOpen: async () => (await run('return true')) === true,
      close: () => this.#chrome.run(name === 'popup' ? window.closePopup : window.closeSidebar),
    }
  }

  async evaluate<Result, Given = undefined>(run: (given: Given) => Promise<Result>, given?: Given) {
    return this.#api.evaluate(run as never, given) as Promise<Result>
  }

  async command(name: string): Promise<void> {
    const [letter] = await this.evaluate(async (name: string) => {
      const commands = await browser.commands.getAll()
      return commands
        .find((command) => command.name === name)!
        .shortcut!.split('+')
        .slice(-1)
    }, name)
    await this.#chrome.run(window.giveCommand, letter)
  }

  async endBackground(): Promise<void> {
    await this.#chrome.run(window.endBackground, origin)
  }

  async update(): Promise<void> {
    await this.#chrome.run(window.reload, origin)
  }

  async disable(): Promise<void> {
    await this.#chrome.run(window.disable, origin)
  }

  complaints(): Promise<string[]> {
    return this.#chrome.run(window.complaintsAbout, origin)
  }

  async close(): Promise<string[]> {
    const requests = await this.#chrome.run(window.requestsSeen)
    await this.#browser.close()
    return requests
  }
}

/** A press as the browser sees one from a mouse; a click made by script would not count as the user's. */
const pressScript = (name: string) => `
  const button = [...content.document.querySelectorAll('button')].find(
    (button) => button.textContent.trim() === ${JSON.stringify(name)},
  )
  if (!button) return false
  button.scrollIntoView({ block: 'nearest' })
  const { x, y, width, height } = button.getBoundingClientRect()
  for (const type of ['mousedown', 'mouseup']) {
    content.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 })
  }
  return true`
