import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit'

/** Tells screen readers of a change, politely and once: a newer text takes the place of one still waiting. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost
  #text = ''
  #waiting?: ReturnType<typeof setTimeout>

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting)
  }

  /** Says `text` after a pause in ms, so that nothing is said between two keystrokes. */
  announce(text: string, pause = 0): void {
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => {
      this.#text = text
      this.#host.requestUpdate()
    }, pause)
  }

  /** The live region, `visible` where the eye needs it too. It must stand on the page before anything is said. */
  render({ visible = false } = {}): TemplateResult {
    return html`<div role="status" class=${visible ? '' : 'visually-hidden'}>${this.#text}</div>`
  }
}
