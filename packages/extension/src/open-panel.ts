import { browser } from './browser.js'

interface SidePanel {
  open(options: { windowId: number }): Promise<void>
}

/** Opens the side panel (Chromium, Edge) or the sidebar (Firefox). Call it straight from a click or key press. */
export async function openPanel(windowId: number | undefined): Promise<void> {
  const { sidePanel } = browser as typeof browser & { sidePanel?: SidePanel }
  if (!sidePanel) return browser.sidebarAction.open()
  if (windowId !== undefined) await sidePanel.open({ windowId })
}
