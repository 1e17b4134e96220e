import { defaultPolicy, type Pack, parsePolicy, type Policy, PolicyError } from '@practice-guidance/guidance'
import { browser } from './browser.js'

export interface ManagedPolicy {
  /** What to go by: the usual, where the organisation's cannot be used. */
  policy: Policy
  /** Why it cannot be used, or in which part; empty where all is well. */
  faults: string[]
}

/** What an organisation has set for the browsers it manages. */
export async function readPolicy(pack: Pack): Promise<ManagedPolicy> {
  try {
    const policy = parsePolicy(await managed())
    return { policy, faults: unknownIn(policy, pack) }
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    const faults = error.faults.map(({ path, message }) => `${path}: ${message}`)
    return { policy: defaultPolicy, faults }
  }
}

/** Calls `changed` when the organisation's settings arrive, which may be some seconds after the start, or change. */
export function followPolicy(changed: () => void): () => void {
  const heard = (_: unknown, area: string) => {
    if (area === 'managed') changed()
  }
  browser.storage.onChanged.addListener(heard)
  return () => browser.storage.onChanged.removeListener(heard)
}

async function managed(): Promise<unknown> {
  try {
    return await browser.storage.managed.get()
  } catch {
    // Firefox: nobody manages this browser.
    return {}
  }
}

/** Ids of another version of the guidance, or slips: the rest of the policy holds. */
function unknownIn({ pinned, off }: Policy, { messages }: Pack): string[] {
  const known = new Set(messages.map(({ id }) => id))
  const list = (path: string, ids: readonly string[]) =>
    ids.filter((id) => !known.has(id)).map((id) => `${path}: This guidance has no message “${id}”`)
  return [...list('pinned', pinned), ...list('off', off)]
}
