import { ContextProvider } from '@lit/context'
import type { Pack } from '@practice-guidance/guidance'
import { html, LitElement, type TemplateResult } from 'lit'
import { property, query } from 'lit/decorators.js'
import { packContext } from '../context.js'
import { loadingLine, loadNotice } from '../internal/load-notice.js'
import { PackLoader } from '../internal/pack-loader.js'
import { languageOf, stringsFor } from '../localize.js'
import { packStyles } from './pack.styles.js'

/**
 * Loads a pack once for every element inside it.
 *
 * @summary One pack for all the elements inside.
 * @slot - The elements that show the pack, and anything around them. Always visible.
 * @event {PgPackLoadEvent} pg-pack-load - The pack at `src` arrived; `event.pack`.
 * @event {PgPackErrorEvent} pg-pack-error - It could not be loaded; `event.error`. The element also says so.
 */
export class PgPack extends LitElement {
  static override styles = packStyles

  readonly #loader = new PackLoader(this)
  readonly #provider = new ContextProvider(this, { context: packContext })

  @query('.content') private content?: HTMLElement

  /** Address of the pack, a JSON file made by `guidance build`. */
  @property() src?: string

  /** A pack already loaded, as `parsePack` gives it. Takes the place of `src`. */
  @property({ attribute: false }) pack?: Pack

  override focus(options?: FocusOptions): void {
    this.content?.focus(options)
  }

  protected override updated(): void {
    this.#provider.setValue(this.pack ?? this.#loader.pack)
  }

  async #retry(): Promise<void> {
    await this.#loader.load()
    await this.updateComplete
    if (this.#loader.pack) this.focus()
  }

  override render(): TemplateResult {
    const strings = stringsFor(languageOf(this))
    return html`
      ${loadNotice(this.#loader, strings, () => this.#retry())}
      <div class="content" tabindex="-1"><slot></slot></div>
      ${loadingLine(this.#loader, strings)}
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pg-pack': PgPack
  }
}
