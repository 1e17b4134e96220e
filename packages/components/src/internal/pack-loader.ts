import type { Pack } from '@practice-guidance/guidance'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { PgPackErrorEvent, PgPackLoadEvent } from '../events.js'
import { loadPack, PackLoadError } from './load-pack.js'

type Host = ReactiveControllerHost & HTMLElement & { src?: string; pack?: Pack }

/** Loads the pack at its host's `src`, again whenever that changes, unless it was given one. Never runs on a server. */
export class PackLoader implements ReactiveController {
  pack?: Pack
  error?: PackLoadError
  loading = false
  readonly #host: Host
  #src?: string

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
  }

  hostUpdate(): void {
    const src = this.#host.pack ? undefined : this.#host.src
    if (src === this.#src) return
    this.#src = src
    this.pack = undefined
    this.error = undefined
    void this.load()
  }

  /** Loads, or tries again. The last error stays until the outcome is known, so that its button stays in place. */
  async load(): Promise<void> {
    const src = this.#src
    this.loading = Boolean(src)
    if (!src) return
    this.#host.requestUpdate()
    let event: Event
    try {
      const pack = await loadPack(absolute(src))
      if (src !== this.#src) return
      this.pack = pack
      this.error = undefined
      event = new PgPackLoadEvent(pack)
    } catch (error) {
      if (src !== this.#src) return
      this.error = error as PackLoadError
      event = new PgPackErrorEvent(this.error)
    }
    this.loading = false
    this.#host.requestUpdate()
    this.#host.dispatchEvent(event)
  }
}

function absolute(src: string): string {
  try {
    return new URL(src, document.baseURI).href
  } catch (cause) {
    throw new PackLoadError('network', src, { cause })
  }
}
