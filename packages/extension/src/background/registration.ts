import { browser } from '../browser.js'
import contentScript from '../content/main.iife.ts?iife'
import { grantedPatterns } from '../grants.js'

const id = 'record-prompts'
const marks = 'marks.css'

let lastRun: Promise<void> = Promise.resolve()

/** Registers the content script for exactly the sites that are turned on; runs one after another. */
export function registerForGrants(): Promise<void> {
  lastRun = lastRun.catch(() => undefined).then(register)
  return lastRun
}

async function register(): Promise<void> {
  const matches = await grantedPatterns()
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] })
    return
  }
  const script = {
    id,
    matches,
    js: [contentScript],
    css: [marks],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  }
  if (registered.length > 0) await browser.scripting.updateContentScripts([script])
  else await browser.scripting.registerContentScripts([script])
}

/** Brings pages that were open before their site was turned on up to date; scripts already running stay as they are. */
export async function runInOpenTabs(): Promise<void> {
  const url = await grantedPatterns()
  if (url.length === 0) return
  const tabs = await browser.tabs.query({ url })
  await Promise.all(tabs.map(({ id: tabId }) => (tabId === undefined ? undefined : runInTab(tabId))))
}

async function runInTab(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true }
  try {
    await browser.scripting.insertCSS({ target, files: [marks], origin: 'AUTHOR' })
    await browser.scripting.executeScript({ target, files: [contentScript], injectImmediately: true })
  } catch {
    // A sleeping tab or one that shows an error page: the registered script runs when it next loads.
  }
}
