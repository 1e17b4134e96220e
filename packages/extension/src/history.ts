import { type Deed, type DeviceHistory, historyAfter, parseHistory } from '@practice-guidance/guidance'
import { browser } from './browser.js'

const KEY = 'history'

/** What this device remembers of messages: ids, counts and times, never text. */
export function readHistory(): Promise<DeviceHistory> {
  return alone(read)
}

export function keepDeed(deed: Deed): Promise<void> {
  return alone(async () => {
    await browser.storage.local.set({ [KEY]: historyAfter(await read(), deed) })
  })
}

export async function forgetHistory(): Promise<void> {
  await browser.storage.local.remove(KEY)
}

/** Calls `changed` whenever any part of the extension has added to the history. Returns the way to stop. */
export function followHistory(changed: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) changed()
  }
  browser.storage.onChanged.addListener(heard)
  return () => browser.storage.onChanged.removeListener(heard)
}

async function read(): Promise<DeviceHistory> {
  const stored = await browser.storage.local.get(KEY)
  return parseHistory(stored[KEY], Date.now())
}

/** One after another across the background and the panel, or one would write over what the other has just added. */
function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(KEY, work)
}
