import type { Tabs } from '../browser.js'
import type { PromptCommand } from '../messages.js'
import { openPanel } from '../open-panel.js'
import { tellTab } from './pages.js'

const promptCommands: Record<string, PromptCommand> = {
  'next-prompt': 'next',
  'open-prompt': 'open',
  'dismiss-prompt': 'dismiss',
}

export async function runCommand(command: string, tab: Tabs.Tab | undefined): Promise<void> {
  if (!tab) return
  // Browsers open the panel only in the same turn as the key press.
  if (command === 'open-panel') return openPanel(tab.windowId)
  const name = promptCommands[command]
  if (name && tab.id !== undefined) await tellTab(tab.id, { type: 'command', name })
}
