import { emptyHistory, messageById, type MessageHistory, type Pack } from '@practice-guidance/guidance'
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { followHistory, forgetHistory, keepDeed, readHistory } from '../history.js'
import { dayOf, text } from '../text.js'

/** What this device remembers of prompts, with the way back from every snooze, and the way to forget it all. */
export class DeviceMemory extends LitElement {
  #stop = () => {}

  @state() private history = emptyHistory
  @state() private forgotten = false

  @property({ attribute: false }) pack!: Pack

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stop = followHistory(() => void this.#read())
    void this.#read()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stop()
  }

  async #read(): Promise<void> {
    this.history = await readHistory()
    if (this.history.messages.length > 0) this.forgotten = false
  }

  async #forget(): Promise<void> {
    await forgetHistory()
    this.forgotten = true
  }

  override render() {
    const now = Date.now()
    const putOff = this.history.messages.filter(({ snoozed }) => snoozed && snoozed.until > now)
    return html`
      <h3>${text('putOff')}</h3>
      ${
        putOff.length > 0
          ? html`<ul class="offers snoozed">
              ${putOff.map((entry) => this.#renderPutOff(entry))}
            </ul>`
          : html`<p class="muted">${text('nothingPutOff')}</p>`
      }
      <p class="muted">${text('remembers')}</p>
      ${
        this.history.messages.length > 0
          ? html`<button @click=${this.#forget}>${text('forget')}</button>`
          : nothing
      }
      <p role="status">${this.forgotten ? text('forgotten') : nothing}</p>
    `
  }

  #renderPutOff({ message: id, snoozed }: MessageHistory) {
    const title = messageById(this.pack, id)?.title ?? id
    return html`<li>
      <span lang=${this.pack.language}>${title}</span>
      <button
        class="again"
        aria-label=${text('showAgainNamed', title)}
        @click=${() => keepDeed({ done: 'restored', message: id, at: Date.now(), from: 'snoozed' })}
      >
        ${text('showAgain')}
      </button>
      <p class="muted">${snoozed ? text('untilDay', dayOf(snoozed.until)) : nothing}</p>
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'device-memory': DeviceMemory
  }
}
