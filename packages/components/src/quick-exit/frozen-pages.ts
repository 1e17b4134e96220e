import { coverOf } from './cover.js'
import { exit } from './exit-state.js'
import { NAME } from './flag.js'
import { leaveAgain } from './guard.js'

let channel: BroadcastChannel | undefined

/**
 * Keeps this page from being seen when Back restores it from the back-forward cache after an exit from a later page.
 * A page that no one left comes back as it was.
 */
export function guardFrozenPage(signal: AbortSignal): void {
  const options = { capture: true, signal }
  addEventListener('pagehide', (event) => event.persisted && !exit.destination && freeze(), options)
  addEventListener('pageshow', (event) => event.persisted && thaw(), options)

  channel = new BroadcastChannel(NAME)
  channel.onmessage = () => {}
  signal.addEventListener('abort', () => channel?.close())
}

/** Drops this site's frozen pages from the cache: a message to them does. Back then loads them afresh, under guard. */
export function evictFrozenPages(): void {
  channel?.postMessage('')
}

// Shown without the modal's focus change: the page may come back.
function freeze(): void {
  const cover = coverOf(document)
  cover.popover = 'manual'
  cover.showPopover()
}

function thaw(): void {
  const left = exit.destination !== undefined
  if (!left) coverOf(document).remove()
  if (!leaveAgain() && left) location.reload()
}
