import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { browser, type Runtime, type Tabs } from '../browser.js'
import { mayRun } from '../grants.js'
import { FromPageSchema, nothingYet, readMessage, type RecordReport, type ToPage } from '../messages.js'

/** As a frame tells it, or off where none does. */
type CurrentRecord = Omit<RecordReport, 'coverage'> & { coverage: RecordReport['coverage'] | 'off' }

const off: CurrentRecord = { ...nothingYet, coverage: 'off' }

/** Follows the record being written in this window's tab, in whichever of its frames that is. */
export class RecordWatch implements ReactiveController {
  record = off

  readonly #host: ReactiveControllerHost
  #windowId: number | undefined
  #tabId: number | undefined
  #frameId: number | undefined

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    browser.runtime.onMessage.addListener(this.#onMessage)
    browser.permissions.onRemoved.addListener(this.#startAfresh)
    browser.tabs.onActivated.addListener(this.#onActivated)
    browser.tabs.onUpdated.addListener(this.#onUpdated)
    void this.#startAfresh()
  }

  hostDisconnected(): void {
    browser.runtime.onMessage.removeListener(this.#onMessage)
    browser.permissions.onRemoved.removeListener(this.#startAfresh)
    browser.tabs.onActivated.removeListener(this.#onActivated)
    browser.tabs.onUpdated.removeListener(this.#onUpdated)
  }

  /** Brings back a message that was put away in the record. */
  async restore(message: string): Promise<void> {
    if (this.#tabId === undefined || this.#frameId === undefined) return
    try {
      const request: ToPage = { type: 'restore', message }
      await browser.tabs.sendMessage(this.#tabId, request, { frameId: this.#frameId })
    } catch {
      // The page has gone in the meantime, and the record with it.
    }
  }

  /** Off until a frame of the tab in front says otherwise. */
  readonly #startAfresh = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    this.#windowId = tab?.windowId
    this.#tabId = tab?.id
    this.#frameId = undefined
    this.#show(off)
    if (tab?.id === undefined) return
    try {
      await browser.tabs.sendMessage(tab.id, { type: 'report-again' })
    } catch {
      // No content script runs in this tab.
    }
  }

  readonly #onActivated = ({ windowId }: Tabs.OnActivatedActiveInfoType): void => {
    if (windowId === this.#windowId) void this.#startAfresh()
  }

  readonly #onUpdated = (tabId: number, change: Tabs.OnUpdatedChangeInfoType): void => {
    if (tabId === this.#tabId && change.status === 'loading') void this.#startAfresh()
  }

  readonly #onMessage = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const news = readMessage(FromPageSchema, message)
    if (news?.type === 'started') void this.#hear(nothingYet, sender)
    else if (news?.type === 'report') void this.#hear(news.record, sender)
  }

  async #hear(record: RecordReport, sender: Runtime.MessageSender): Promise<void> {
    if (sender.id !== browser.runtime.id || !(await mayRun(sender)) || sender.tab?.id !== this.#tabId) return
    const isElsewhere = this.#frameId !== undefined && sender.frameId !== this.#frameId
    if (record.coverage === 'idle' && isElsewhere) return
    if (record.coverage !== 'idle') this.#frameId = sender.frameId
    this.#show(record)
  }

  #show(record: CurrentRecord): void {
    this.record = record
    this.#host.requestUpdate()
  }
}
