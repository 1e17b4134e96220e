import { html, nothing, type TemplateResult } from 'lit'

/**
 * A real heading of the given level, 1 to 6. One that is `focusable` can take focus from a script, never by Tab.
 * Spelt out because a tag's name cannot be bound safely in a template.
 */
export function heading(
  level: number,
  name: string,
  content: unknown,
  { focusable = false } = {},
): TemplateResult {
  const tab = focusable ? '-1' : nothing
  switch (Math.round(level)) {
    case 1:
      return html`<h1 class=${name} tabindex=${tab}>${content}</h1>`
    case 2:
      return html`<h2 class=${name} tabindex=${tab}>${content}</h2>`
    case 3:
      return html`<h3 class=${name} tabindex=${tab}>${content}</h3>`
    case 4:
      return html`<h4 class=${name} tabindex=${tab}>${content}</h4>`
    case 5:
      return html`<h5 class=${name} tabindex=${tab}>${content}</h5>`
    default:
      return html`<h6 class=${name} tabindex=${tab}>${content}</h6>`
  }
}
