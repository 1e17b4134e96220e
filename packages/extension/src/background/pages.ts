import { browser } from '../browser.js'
import type { ToPage } from '../messages.js'

/** Speaks to the content scripts in all frames of a tab. */
export async function tellTab(tabId: number, message: ToPage): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, message)
  } catch {
    // No content script runs in this tab.
  }
}

export async function tellAllTabs(message: ToPage): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tellTab(id, message))))
}
