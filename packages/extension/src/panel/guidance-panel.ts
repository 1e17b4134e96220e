import type { PgLibrary } from '@practice-guidance/components'
import { html, LitElement } from 'lit'
import { query } from 'lit/decorators.js'
import pack from 'virtual:pack'
import { text } from '../text.js'

/** The side panel: the prompts of the record being written, and all the guidance. */
export class GuidancePanel extends LitElement {
  @query('pg-library') private library!: PgLibrary

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override render() {
    return html`
      <header>
        <img src="/icons/48.png" width="32" height="32" alt="" />
        <h1>${text('name')}</h1>
      </header>
      <main>
        <policy-faults .pack=${pack}></policy-faults>
        <section class="record" aria-labelledby="record">
          <h2 id="record">${text('record')}</h2>
          <current-record .pack=${pack} .choose=${(id: string) => this.library.open(id)}></current-record>
        </section>
        <section aria-label=${text('library')}>
          <pg-library lang=${pack.language} .pack=${pack}></pg-library>
        </section>
        <section class="device" aria-labelledby="device">
          <h2 id="device">${text('device')}</h2>
          <device-memory .pack=${pack}></device-memory>
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
