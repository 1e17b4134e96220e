import pack from 'virtual:pack'
import { browser, type Runtime } from '../browser.js'
import { keepDeed, readHistory } from '../history.js'
import { FromPageSchema, readMessage, type Recalled } from '../messages.js'
import { showBadge } from './badge.js'
import { mayRun } from '../grants.js'
import { readPolicy } from '../policy.js'

/** Answers content scripts. Anything else, and any page that is turned off, gets nothing. */
export async function answer(message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  const request = readMessage(FromPageSchema, message)
  const tabId = sender.tab?.id
  if (!request || sender.id !== browser.runtime.id || tabId === undefined) return undefined
  if (!(await mayRun(sender))) {
    await showBadge(tabId, 'off')
    return undefined
  }
  switch (request.type) {
    case 'started':
      return showBadge(tabId, 'idle')
    case 'report':
      return showBadge(tabId, request.record.coverage)
    case 'may-run':
      return true
    case 'pack':
      return pack
    case 'recall':
      return recall()
    case 'deed':
      return keepDeed(request.deed)
  }
}

async function recall(): Promise<Recalled> {
  const [history, { policy }] = await Promise.all([readHistory(), readPolicy(pack)])
  return { history, policy }
}
