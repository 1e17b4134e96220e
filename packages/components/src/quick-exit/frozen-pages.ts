import { coverOf } from './cover.js'
import { exit } from './exit-state.js'
import { NAME } from './flag.js'
import { guard, leaveAgain } from './guard.js'

let users = 0
let stop = new AbortController()
let channel: BroadcastChannel | undefined

/**
 * Keeps this page from being seen when Back restores it from the back-forward cache after an exit from a later page,
 * and stands in for the script in the head where there is none. A page that no one left comes back as it was.
 * All callers share one guard. The function returned gives up the caller's share, though never an exit under way.
 */
export function keepGuard(): () => void {
  if (!users++) start()
  return () => {
    if (!--users && !exit.destination) stop.abort()
  }
}

/** Drops this site's frozen pages from the cache: a message to them does. Back then loads them afresh, under guard. */
export function evictFrozenPages(): void {
  channel?.postMessage('')
}

function start(): void {
  stop = new AbortController()
  const { signal } = stop
  const options = { capture: true, signal }
  addEventListener('pagehide', (event) => event.persisted && !exit.destination && freeze(), options)
  addEventListener('pageshow', (event) => event.persisted && thaw(), options)

  channel = new BroadcastChannel(NAME)
  channel.onmessage = () => undefined
  signal.addEventListener('abort', () => channel?.close())

  if (exit.guarded) return
  guard(signal)
  signal.addEventListener('abort', () => (exit.guarded = false))
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
