import { browser } from '../browser.js'
import { answer } from './answers.js'
import { runCommand } from './commands.js'
import { tellAllTabs } from './pages.js'
import { registerForGrants, runInOpenTabs } from './registration.js'

// Events only, wired in the first turn: the browser ends this script when it is idle and starts it again for an event.

browser.runtime.onInstalled.addListener(turnOn)
browser.runtime.onStartup.addListener(registerForGrants)
browser.permissions.onAdded.addListener(turnOn)
browser.permissions.onRemoved.addListener(turnOff)
browser.runtime.onMessage.addListener(answer)
// Pages hold a port only to notice when the extension goes.
browser.runtime.onConnect.addListener(() => undefined)
browser.commands.onCommand.addListener(runCommand)

async function turnOn(): Promise<void> {
  await registerForGrants()
  await runInOpenTabs()
}

async function turnOff(): Promise<void> {
  await Promise.all([tellAllTabs({ type: 'site-turned-off' }), registerForGrants()])
}
