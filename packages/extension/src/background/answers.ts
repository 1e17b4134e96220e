import pack from 'virtual:pack'
import { browser, type Runtime } from '../browser.js'
import { FromPageSchema, readMessage } from '../messages.js'
import { showBadge } from './badge.js'
import { mayRun } from '../grants.js'

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
  }
}
