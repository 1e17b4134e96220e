import { html, type TemplateResult } from 'lit'

interface Choice {
  value: string
  label: string
  /** How many items it would show. */
  count?: number
  chosen: boolean
}

/** A group of native checkboxes or radio buttons drawn as chips. Its legend is for screen readers. */
export function choices(
  type: 'checkbox' | 'radio',
  legend: string,
  options: readonly Choice[],
  choose: (value: string) => void,
): TemplateResult {
  return html`
    <fieldset class="choices">
      <legend class="visually-hidden">${legend}</legend>
      ${options.map(
        ({ value, label, count, chosen }) => html`
          <label class="choice">
            <input
              type=${type}
              name=${`choice-${type}`}
              autocomplete="off"
              .checked=${chosen}
              @change=${() => choose(value)}
            />
            <span
              >${label}${count === undefined ? '' : html` <span class="choice-count">(${count})</span>`}</span
            >
          </label>
        `,
      )}
    </fieldset>
  `
}
