import { html, LitElement, nothing } from 'lit'
import { state } from 'lit/decorators.js'
import { browser } from '../browser.js'
import { openPanel } from '../open-panel.js'
import { type Site, siteOf } from '../sites.js'
import { text } from '../text.js'

type Access = 'off' | 'on' | 'refused' | 'failed'

/** Says where the user is, and turns prompts on and off for that site. */
export class SiteAccess extends LitElement {
  #windowId: number | undefined

  @state() private asked = false
  @state() private site: Site | undefined
  @state() private access: Access = 'off'

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override connectedCallback(): void {
    super.connectedCallback()
    browser.permissions.onAdded.addListener(this.#readAccess)
    browser.permissions.onRemoved.addListener(this.#readAccess)
    void this.#readSite()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    browser.permissions.onAdded.removeListener(this.#readAccess)
    browser.permissions.onRemoved.removeListener(this.#readAccess)
  }

  async #readSite(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    this.#windowId = tab?.windowId
    this.site = siteOf(tab?.url)
    await this.#readAccess()
    this.asked = true
  }

  readonly #readAccess = async (): Promise<void> => {
    if (!this.site) return
    const granted = await browser.permissions.contains({ origins: [this.site.pattern] })
    this.access = granted ? 'on' : 'off'
  }

  async #onTurnOn({ pattern }: Site): Promise<void> {
    try {
      // First thing after the click: browsers show their question only then.
      const granted = await browser.permissions.request({ origins: [pattern] })
      this.access = granted ? 'on' : 'refused'
    } catch {
      this.access = 'failed'
    }
  }

  async #onTurnOff({ pattern }: Site): Promise<void> {
    try {
      await browser.permissions.remove({ origins: [pattern] })
      await this.#readAccess()
    } catch {
      this.access = 'failed'
    }
  }

  #onOpenPanel(): void {
    void openPanel(this.#windowId).then(() => window.close())
  }

  override render() {
    return html`
      <header>
        <img src="/icons/48.png" width="32" height="32" alt="" />
        <h1>${text('name')}</h1>
      </header>
      <main>
        ${this.asked ? this.#renderSite() : nothing}
        <button @click=${this.#onOpenPanel}>${text('openPanel')}</button>
        <section class="explained">
          <h2>${text('does')}</h2>
          <ul>
            ${['doesMark', 'doesPrompt', 'doesKeep', 'doesLocal'].map((line) => html`<li>${text(line)}</li>`)}
          </ul>
          <h2>${text('doesNot')}</h2>
          <ul>
            ${['doesNotSend', 'doesNotChange', 'doesNotRead', 'doesNotJudge'].map(
              (line) => html`<li>${text(line)}</li>`,
            )}
          </ul>
        </section>
      </main>
    `
  }

  #renderSite() {
    const { site, access } = this
    if (!site) {
      return html`<section class="site">
        <h2>${text('cannotRun')}</h2>
        <p>${text('cannotRunWhy')}</p>
      </section>`
    }
    const isOn = access === 'on'
    return html`<section class=${isOn ? 'site on' : 'site'}>
      <h2>${text('thisSite')}</h2>
      <p class="host">${site.host}</p>
      <p role="status">${text(`access_${access}`)}</p>
      <button
        class=${isOn ? '' : 'primary'}
        @click=${() => (isOn ? this.#onTurnOff(site) : this.#onTurnOn(site))}
      >
        ${text(isOn ? 'turnOff' : 'turnOn')}
      </button>
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'site-access': SiteAccess
  }
}
