import { css, html, type TemplateResult } from 'lit'
import * as t from './tokens.js'

/** A visible statement that something is wrong, and what to do about it. */
export function notice(title: string, content: unknown): TemplateResult {
  return html`
    <div class="notice" part="notice">
      <p class="notice-title">${title}</p>
      ${content}
    </div>
  `
}

export const noticeStyles = css`
  .notice {
    max-inline-size: ${t.measure};
    margin-block-end: calc(${t.space} * 3);
    padding: calc(${t.space} * 2) calc(${t.space} * 3);
    border: 2px solid ${t.error};
    border-inline-start-width: 8px;
  }

  .notice p {
    margin-block: 0 ${t.space};
  }

  .notice-title {
    font-size: 1.15em;
    font-weight: 700;
  }

  .notice ul {
    padding-inline-start: 1.5em;
  }

  .notice summary {
    min-block-size: ${t.target};
    align-content: center;
    cursor: pointer;
  }

  .notice code {
    font-size: 0.95em;
  }
`
