import { ContextConsumer } from '@lit/context'
import type { Pack } from '@practice-guidance/guidance'
import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { packContext } from '../context.js'
import { languageOf, stringsFor } from '../localize.js'
import type { Strings } from '../locales/en.js'
import { buttonStyles, hostStyles } from './host.styles.js'
import { loadingLine, loadNotice, loadNoticeStyles } from './load-notice.js'
import { notice } from './notice.js'
import { PackLoader } from './pack-loader.js'

export interface Problem {
  /** What is wrong. */
  title: string
  /** What to do about it. */
  advice: string
}

/**
 * An element that shows part of a pack: its own `pack`, the one at its own `src`, or that of the `pg-pack` around it.
 * What stands between its tags stays until there is something to show instead.
 */
export abstract class PackElement extends LitElement {
  static override styles: CSSResultGroup = [hostStyles, buttonStyles, loadNoticeStyles]

  readonly #loader = new PackLoader(this)
  #insidePack = false
  readonly #around = new ContextConsumer(this, {
    context: packContext,
    subscribe: true,
    callback: () => {
      this.#insidePack = true
    },
  })

  /** Address of a pack to load. Leave it out inside a `pg-pack`. */
  @property() src?: string

  /** A pack already loaded, as `parsePack` gives it. */
  @property({ attribute: false }) pack?: Pack

  /** Level of the element's own heading, 1 to 4, so that it fits the page around it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2

  /** Address of an item's own page, such as `/messages/{id}/`. `{kind}` is messages, briefings, tools or checklists. */
  @property({ attribute: 'href-template' }) hrefTemplate?: string

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#insidePack = false
  }

  protected get guidance(): Pack | undefined {
    if (this.pack) return this.pack
    if (this.src) return this.#loader.pack
    return this.#insidePack ? this.#around.value : undefined
  }

  protected get strings(): Strings {
    return stringsFor(languageOf(this))
  }

  /** What the element shows of its pack, or why there is nothing in it to show. */
  protected abstract renderPack(pack: Pack): TemplateResult | Problem

  /** True on a page, with no pack and none to wait for. Never on a server, where the page is not known. */
  get #lacksPack(): boolean {
    return this.isConnected && !this.pack && !this.src && !this.#insidePack
  }

  async #retry(): Promise<void> {
    await this.#loader.load()
    await this.updateComplete
    if (this.guidance) this.focus()
  }

  #explainLack(): Problem {
    return { title: this.strings.noPack, advice: this.strings.noPackAdvice(this.localName) }
  }

  override render(): TemplateResult {
    const pack = this.guidance
    const shown = pack ? this.renderPack(pack) : this.#lacksPack ? this.#explainLack() : nothing
    const problem = shown !== nothing && 'advice' in shown
    return html`
      ${pack ? nothing : loadNotice(this.#loader, this.strings, () => this.#retry())}
      ${problem ? notice(shown.title, html`<p>${shown.advice}</p>`) : shown}
      <div ?hidden=${shown !== nothing && !problem}><slot></slot></div>
      ${loadingLine(this.#loader, this.strings)}
    `
  }
}
