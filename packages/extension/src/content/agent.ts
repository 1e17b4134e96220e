import { type Deed, emptyHistory, type Pack } from '@practice-guidance/guidance'
import { createOverlay, type Remembered } from '@practice-guidance/overlay'
import { browser, type Runtime } from '../browser.js'
import { nothingYet, readMessage, type Recalled, type RecordReport, ToPageSchema } from '../messages.js'
import { ExtensionLink } from './extension-link.js'

/** One agent a frame: the registered script and the one injected after a grant may both arrive. */
const world = globalThis as { practiceGuidanceAgent?: true }

/** Runs the overlay in this frame for as long as the extension is there and the site is turned on. */
export function startAgent(): void {
  if (world.practiceGuidanceAgent) return
  world.practiceGuidanceAgent = true

  let record = nothingYet
  const extension = new ExtensionLink(stop)
  let remembered: Remembered = { history: emptyHistory }
  const overlay = createOverlay({ pack: requestPack, memory: { recall, keep }, onChange: report })

  browser.runtime.onMessage.addListener(onMessage)
  window.addEventListener('pageshow', onPageShow)
  overlay.start()
  announce()

  function announce(): void {
    if (window === window.top) void extension.ask({ type: 'started' })
  }

  /** The toolbar badge is lost when the page leaves, and does not come back with it. */
  function onPageShow(event: PageTransitionEvent): void {
    if (event.persisted) announce()
  }

  async function requestPack(): Promise<Pack> {
    const pack = await extension.ask({ type: 'pack' })
    if (pack) {
      extension.hold()
      return pack as Pack
    }
    stop()
    return new Promise(() => undefined)
  }

  async function recall(): Promise<Remembered> {
    const answer = await extension.ask({ type: 'recall' })
    if (answer) remembered = answer as Recalled
    return remembered
  }

  function keep(deed: Deed): void {
    void extension.ask({ type: 'deed', deed })
  }

  function report(state: RecordReport): void {
    record = state
    void extension.ask({ type: 'report', record })
  }

  function reportAgain(): void {
    if (window === window.top || record.coverage !== 'idle') report(record)
  }

  function onMessage(message: unknown, sender: Runtime.MessageSender): undefined {
    if (sender.id !== browser.runtime.id || sender.tab) return
    const request = readMessage(ToPageSchema, message)
    if (request?.type === 'site-turned-off') void stopUnlessAllowed()
    else if (request?.type === 'report-again') reportAgain()
    else if (request?.type === 'restore') overlay.restore(request.message)
    else if (request?.type === 'command' && hasFocus()) overlay.command(request.name)
  }

  async function stopUnlessAllowed(): Promise<void> {
    if (!(await extension.ask({ type: 'may-run' }))) stop()
  }

  function stop(): void {
    if (!world.practiceGuidanceAgent) return
    delete world.practiceGuidanceAgent
    overlay.stop()
    extension.close()
    window.removeEventListener('pageshow', onPageShow)
    try {
      browser.runtime.onMessage.removeListener(onMessage)
    } catch {
      // The extension is gone, and its listeners with it.
    }
  }
}

/** True in the one frame that has the focus itself, rather than a frame inside it. */
function hasFocus(): boolean {
  return document.hasFocus() && !/^I?FRAME$/.test(document.activeElement?.tagName ?? '')
}
