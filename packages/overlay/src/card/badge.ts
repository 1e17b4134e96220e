import { html, type TemplateResult } from 'lit/html.js'
import { words } from './words.js'

/** The count at the field's edge: all that is seen of prompts until somebody asks for them. */
export function badge(count: number, expanded: boolean, toggle: (event: Event) => void): TemplateResult {
  return html`
    <button
      type="button"
      class="badge"
      aria-label=${words.badge(count)}
      aria-expanded=${expanded ? 'true' : 'false'}
      @click=${toggle}
    >
      <span aria-hidden="true">${count}</span>
    </button>
  `
}
