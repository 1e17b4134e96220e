import type { Page } from 'puppeteer-core'

/** The extension's popup or panel, as the browser itself shows it. */
export interface ExtensionWindow {
  text(): Promise<string>
  /** Clicks the button of this name. */
  press(name: string): Promise<void>
  /** Tag of the element that has the focus. */
  focused(): Promise<string>
  isOpen(): Promise<boolean>
  close(): Promise<void>
}

/** The built extension in a real browser that grants every permission asked for after a click. */
export interface Extension {
  open(address: string): Promise<Page>
  /** Presses the toolbar button while `page` is in front. */
  openPopup(page: Page): Promise<ExtensionWindow>
  /** The panel, once it is open. */
  panel(): Promise<ExtensionWindow>
  /** Runs where `browser` is the extension API. */
  evaluate<Result, Given = undefined>(run: (given: Given) => Promise<Result>, given?: Given): Promise<Result>
  /** Gives a command of the manifest to the tab in front. */
  command(name: string): Promise<void>
  /** Ends the background, as the browser does when it is idle. */
  endBackground(): Promise<void>
  /** Starts the extension anew, as an update does. */
  update(): Promise<void>
  /** Turns the whole extension off, as its user can in the browser's settings. */
  disable(): Promise<void>
  /** What any part of it complained of in the console so far. */
  complaints(): Promise<string[]>
  /** Ends the browser. Resolves to the addresses that any part of the extension asked for over the network. */
  close(): Promise<string[]>
}

/**
 * Resolves to what `check` returns once that is true; fails after `limit` ms, saying what was waited for. A prompt takes
 * three seconds from the first key.
 */
export async function until<Result>(
  what: string,
  check: () => Promise<Result | null | false>,
  limit = 10_000,
): Promise<Result> {
  const end = Date.now() + limit
  for (;;) {
    const result = await check()
    if (result) return result
    if (Date.now() > end) throw new Error(`Waited ${limit} ms in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Turns prompts on for the site of `page`, by the popup. */
export async function turnOn(extension: Extension, page: Page): Promise<void> {
  const popup = await extension.openPopup(page)
  await popup.press('Turn on for this site')
  await until('prompts to be on', async () => (await popup.text()).includes('Prompts are on here'))
  await popup.close()
}
