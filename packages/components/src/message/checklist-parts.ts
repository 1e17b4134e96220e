import type { Checklist } from '@practice-guidance/guidance'
import { html, nothing, type TemplateResult } from 'lit'
import { richText } from '../rich-text/rich-text.js'
import { linksTo, type Page, part } from './page.js'

type Item = Checklist['groups'][number]['items'][number]

/** Each group of a checklist with its items; on paper there is room to fill them in. */
export function checklistParts({ groups }: Checklist, page: Page): TemplateResult[] {
  return groups.map(({ title, body, items }) =>
    part(
      'pg-group',
      title,
      page,
      html`
        ${body.length > 0 ? richText(body, page.level + 1) : nothing}
        <ul>
          ${items.map((item) => html`<li>${itemContent(item, page)}</li>`)}
        </ul>
      `,
    ),
  )
}

function itemContent({ text, evidence, messages }: Item, page: Page): TemplateResult {
  const { strings } = page
  const more = linksTo(messages, page)
  return html`
    <p class="pg-item">${text}</p>
    <p class="pg-shown">${strings.shownBy} ${evidence}</p>
    ${
      more.length > 0
        ? html`<p class="pg-more">
            ${strings.messages}: ${more.map((link, index) => [index > 0 ? '; ' : nothing, link])}
          </p>`
        : nothing
    }
    <p class="pg-fill" aria-hidden="true">
      <span>${strings.owner}</span><span>${strings.date}</span><span>${strings.evidenceSeen}</span>
    </p>
  `
}
