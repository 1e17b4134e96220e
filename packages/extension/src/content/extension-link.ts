import { browser, type Runtime } from '../browser.js'
import type { FromPage } from '../messages.js'

/** The extension's background may be ended between a question and its answer; asking again starts it anew. */
const attempts = 3

/** How long (ms) an extension that is going still looks alive after its ports have closed. */
const settling = 200

/** A content script outlives the extension that started it; this is how it finds out. */
export class ExtensionLink {
  #port: Runtime.Port | undefined
  #closed = false
  readonly #onGone: () => void

  /** @param onGone called once the extension has been updated, turned off or removed */
  constructor(onGone: () => void) {
    this.#onGone = onGone
  }

  /** The background's answer; undefined where it gives none or is gone. */
  async ask(message: FromPage): Promise<unknown> {
    for (let attempt = 0; attempt < attempts && !this.#closed; attempt += 1) {
      try {
        return await browser.runtime.sendMessage(message)
      } catch {
        if (!isAlive()) this.#gone()
      }
    }
    return undefined
  }

  /** Notices at once when the extension goes, rather than at the next question. */
  readonly hold = (): void => {
    if (this.#closed || this.#port) return
    try {
      this.#port = browser.runtime.connect()
      this.#port.onDisconnect.addListener(this.#onDisconnect)
    } catch {
      this.#gone()
    }
  }

  close(): void {
    this.#closed = true
    if (isAlive()) this.#port?.disconnect()
    this.#port = undefined
    window.removeEventListener('focus', this.hold)
  }

  readonly #onDisconnect = (): void => {
    this.#port = undefined
    setTimeout(() => this.#holdAgain(), settling)
  }

  #holdAgain(): void {
    if (!isAlive()) this.#gone()
    // Only the idle background ended. A page nobody is looking at lets it sleep.
    else if (document.hasFocus()) this.hold()
    else window.addEventListener('focus', this.hold, { once: true })
  }

  #gone(): void {
    if (this.#closed) return
    this.close()
    this.#onGone()
  }
}

function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined
  } catch {
    return false
  }
}
