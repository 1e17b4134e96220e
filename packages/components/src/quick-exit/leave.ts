import { coverForGood, NEUTRAL } from './cover.js'
import { exit } from './exit-state.js'
import { raiseFlag } from './flag.js'

/** Conceals this page within the current task, and puts Back on guard. Never throws: the navigation comes after it. */
export function conceal(destination: string): void {
  exit.destination = destination
  concealPage(document)
  // A sandboxed frame has no cookies: it leaves without a guard.
  attempt(() => raiseFlag(destination))
}

/** Covers a page and takes its title, its icon and its name as referrer out of the way. */
export function concealPage(page: Document): void {
  attempt(() => {
    neutralise(page)
    coverForGood(page)
  })
}

/** Leaves for the destination, in place of the current history entry. False when a frame may not leave its page. */
export function navigate(destination: string): boolean {
  return attempt(() => top!.location.replace(destination))
}

/** False when the step threw. */
export function attempt(step: () => void): boolean {
  try {
    step()
    return true
  } catch {
    return false
  }
}

function neutralise(page: Document): void {
  page.title = NEUTRAL
  // Only icons the page names: adding one would be reported where a policy forbids data: images.
  for (const icon of page.querySelectorAll<HTMLLinkElement>('link[rel~=icon]')) icon.href = 'data:,'
  // location.replace() does not look at the link's rel=noreferrer.
  page.head.append(Object.assign(page.createElement('meta'), { name: 'referrer', content: 'no-referrer' }))
}
