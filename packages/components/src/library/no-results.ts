import { html, nothing, type TemplateResult } from 'lit'
import type { Strings } from '../locales/en.js'

interface WaysOut {
  /** Searches in every theme; left out where no theme is chosen. */
  inAllThemes: (() => void) | undefined
  /** Shows the whole index. */
  showAll: () => void
}

/** What to try when a search finds nothing. */
export function noResults(strings: Strings, { inAllThemes, showAll }: WaysOut): TemplateResult {
  return html`
    <ul class="help">
      ${strings.noResultsHelp.map((line) => html`<li>${line}</li>`)}
    </ul>
    <div class="ways-out">
      ${
        inAllThemes
          ? html`<button type="button" @click=${inAllThemes}>${strings.clearThemes}</button>`
          : nothing
      }
      <button type="button" @click=${showAll}>${strings.clearSearch}</button>
    </div>
  `
}
