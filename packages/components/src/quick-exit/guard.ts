import { isDestination } from './destination.js'
import { exit } from './exit-state.js'
import { lowerFlag, readFlag } from './flag.js'
import { attempt, conceal, navigate } from './leave.js'

/**
 * Keeps a page that was left from coming back with Back, and lets nothing stop an exit under way. In the head it is
 * in place before the first paint and before the page's own listeners. Does nothing where a guard already stands.
 */
export function guard(signal?: AbortSignal): void {
  if (exit.guarded) return
  exit.guarded = true
  const options = { capture: true, signal }

  // Chromium asks window listeners in the order they were added, hence the script in the head.
  addEventListener('beforeunload', (event) => exit.destination && event.stopImmediatePropagation(), options)
  // Escape would cancel the navigation and strand the visitor on a blank page.
  addEventListener(
    'keydown',
    (event) => {
      if (exit.destination && event.key === 'Escape') {
        event.preventDefault()
        event.stopImmediatePropagation()
      }
    },
    options,
  )

  const visit = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined
  // A sandboxed frame has no cookies to ask.
  attempt(visit?.type === 'back_forward' ? leaveAgain : lowerFlag)
}

/** Leaves, still concealed, when Back or Forward led here soon after an exit. False when there was none. */
export function leaveAgain(): boolean {
  const destination = readFlag()
  if (!isDestination(destination)) return false
  conceal(destination)
  return navigate(destination)
}
