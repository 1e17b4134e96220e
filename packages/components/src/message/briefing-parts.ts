import type { Briefing } from '@practice-guidance/guidance'
import { html, nothing, type TemplateResult } from 'lit'
import { heading } from '../internal/heading.js'
import { richText } from '../rich-text/rich-text.js'
import { linksTo, list, type Page, part, subList } from './page.js'

type Section = Briefing['sections'][number]

/** What a briefing has to say, point by point, with its questions and the presenter's notes. */
export function briefingParts({ sections, minutes, questions }: Briefing, page: Page): unknown[] {
  return [
    html`<p class="pg-minutes">${page.strings.minutes(minutes)}</p>`,
    ...sections.map((section) => sectionPart(section, page)),
    part('pg-message-questions', page.strings.closingQuestions, page, list(questions)),
  ]
}

function sectionPart({ title, body, questions, messages, notes }: Section, page: Page): TemplateResult {
  const { strings, level } = page
  const content = html`
    ${richText(body, level + 1)} ${subList('pg-sub-questions', strings.discuss, page, questions)}
    ${subList('pg-more', strings.messages, page, linksTo(messages, page))}
    ${notes?.length ? notesPart(notes, page) : nothing}
  `
  return part('pg-section', title, page, content)
}

function notesPart(notes: NonNullable<Section['notes']>, { strings, level }: Page): TemplateResult {
  return html`
    <div class="pg-sub pg-notes">
      ${heading(level + 1, 'pg-sub-title', strings.notes)} ${richText(notes, level + 2)}
    </div>
  `
}
