import type { Pack } from '@practice-guidance/guidance'
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { followPolicy, readPolicy } from '../policy.js'
import { text } from '../text.js'

/** Says what is wrong with an organisation's settings; otherwise nothing. */
export class PolicyFaults extends LitElement {
  #stop = () => {}

  @state() private faults: string[] = []

  @property({ attribute: false }) pack!: Pack

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stop = followPolicy(() => void this.#read())
    void this.#read()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stop()
  }

  async #read(): Promise<void> {
    this.faults = (await readPolicy(this.pack)).faults
  }

  override render() {
    if (this.faults.length === 0) return nothing
    return html`<section class="faults">
      <p>${text('policyFaults')}</p>
      <ul>
        ${this.faults.map((fault) => html`<li>${fault}</li>`)}
      </ul>
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'policy-faults': PolicyFaults
  }
}
