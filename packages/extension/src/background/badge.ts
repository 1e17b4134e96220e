import { browser } from '../browser.js'
import type { RecordReport } from '../messages.js'
import { text } from '../text.js'

export type BadgeState = RecordReport['coverage'] | 'off'

const labels: Record<BadgeState, string> = {
  idle: 'badgeOn',
  watching: 'badgeOn',
  unsupported: 'badgeUnsupported',
  paused: 'badgePaused',
  off: '',
}

/** Says on the toolbar button whether prompts run in a tab; the browser forgets it when the tab goes to another page. */
export async function showBadge(tabId: number, state: BadgeState): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: labels[state] && text(labels[state]) }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#5b2a66' }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setTitle({ tabId, title: text(`title_${state}`) }),
    ])
  } catch {
    // The tab has closed in the meantime.
  }
}
