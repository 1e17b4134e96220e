import { messageById } from '@practice-guidance/guidance'
import { html, LitElement } from 'lit'
import { state } from 'lit/decorators.js'
import pack from 'virtual:pack'
import { text } from '../text.js'
import { ChooseEvent } from './choose-event.js'

/** The side panel: the prompts of the record being written, and all the guidance. */
export class GuidancePanel extends LitElement {
  @state() private chosen = ''

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.addEventListener(ChooseEvent.type, this.#onChoose as EventListener)
  }

  readonly #onChoose = (event: ChooseEvent): void => {
    this.chosen = event.message
  }

  override render() {
    const message = messageById(pack, this.chosen)
    return html`
      <main>
        <section ?hidden=${Boolean(message)}>
          <h2>${text('record')}</h2>
          <current-record .pack=${pack}></current-record>
        </section>
      </main>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guidance-panel': GuidancePanel
  }
}
