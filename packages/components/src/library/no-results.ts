import { html, nothing, type TemplateResult } from 'lit'
import type { Strings } from '../locales/en.js'

interface WaysOut {
  /** Searches everything; left out where no filter is chosen. */
  withoutFilters: (() => void) | undefined
  /** Shows the whole index. */
  showAll: () => void
}

/** What to try when a search finds nothing. */
export function noResults(strings: Strings, { withoutFilters, showAll }: WaysOut): TemplateResult {
  return html`
    <ul class="help">
      ${strings.noResultsHelp.map((line) => html`<li>${line}</li>`)}
    </ul>
    <div class="ways-out">
      ${
        withoutFilters
          ? html`<button type="button" @click=${withoutFilters}>${strings.clearFilters}</button>`
          : nothing
      }
      <button type="button" @click=${showAll}>${strings.clearSearch}</button>
    </div>
  `
}
