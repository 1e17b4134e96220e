import type {
  PitfallsCheck,
  PlanBuilder,
  PlanPrompt,
  RiskGrid,
  SafetyScale,
  Tool,
} from '@practice-guidance/guidance'
import { html, nothing, type TemplateResult } from 'lit'
import { heading } from '../internal/heading.js'
import { richText } from '../rich-text/rich-text.js'
import { linksTo, list, type Page, part, subList } from './page.js'

/** What a tool holds, as a page to read and to use on paper. */
export function toolParts(tool: Tool, page: Page): unknown[] {
  switch (tool.kind) {
    case 'risk-grid':
      return riskGridParts(tool, page)
    case 'safety-scale':
      return safetyScaleParts(tool, page)
    case 'plan-builder':
      return planBuilderParts(tool, page)
    case 'pitfalls-check':
      return pitfallsParts(tool, page)
  }
}

function riskGridParts({ domains }: RiskGrid, page: Page): TemplateResult[] {
  const { strings, level } = page
  return domains.map(({ title, body, impact, questions, examples }) =>
    part(
      'pg-domain',
      title,
      page,
      html`
        ${richText(body, level + 1)}
        ${
          impact
            ? html`<div class="pg-sub">
                ${heading(level + 1, 'pg-sub-title', strings.impact)} ${richText(impact, level + 2)}
              </div>`
            : nothing
        }
        ${subList('pg-sub-questions', strings.ask, page, questions)}
        ${subList(
          'pg-examples',
          strings.examples,
          page,
          examples.map((example) => pair(example, page)),
        )}
      `,
    ),
  )
}

function pair({ text, impact }: RiskGrid['domains'][number]['examples'][number], { strings }: Page) {
  return impact
    ? html`<p>${text}</p>
        <p class="pg-impact"><strong>${strings.impact}:</strong> ${impact}</p>`
    : text
}

function safetyScaleParts({ anchors, people, questions }: SafetyScale, page: Page): TemplateResult[] {
  const { strings } = page
  return [
    part(
      'pg-anchors',
      strings.anchors,
      page,
      html`<dl>
        ${anchors.map(
          ({ value, text }) =>
            html`<div>
              <dt>${value}</dt>
              <dd>${text}</dd>
            </div>`,
        )}
      </dl>`,
    ),
    part(
      'pg-people',
      strings.people,
      page,
      html`<ol>
        ${people.map(({ title, text }) => html`<li><strong>${title}.</strong> ${text}</li>`)}
      </ol>`,
    ),
    part('pg-message-questions', strings.askEach, page, list(questions)),
  ]
}

function planBuilderParts({ parts, prompts, examples }: PlanBuilder, page: Page): unknown[] {
  const { strings } = page
  const about = (subject: PlanPrompt['about']) => prompts.filter((prompt) => prompt.about === subject)
  return [
    part('pg-parts', strings.actionParts, page, pairs(parts.map(({ title, question }) => [title, question]))),
    wording(strings.vague, about('vague'), page),
    wording(strings.childCarries, about('child'), page),
    ...examples.map((example) => rewritten(example, parts, page)),
  ]
}

function wording(title: string, prompts: readonly PlanPrompt[], page: Page) {
  if (prompts.length === 0) return nothing
  const items = prompts.map(
    ({ words, ask }) =>
      html`<p class="pg-words">${words}</p>
        <p class="pg-ask">${ask}</p>`,
  )
  return part('pg-wording', title, page, list(items))
}

function rewritten(
  { before, body, actions }: PlanBuilder['examples'][number],
  parts: PlanBuilder['parts'],
  page: Page,
): TemplateResult {
  const titles = parts.map(({ title }) => title)
  return part(
    'pg-rewritten',
    page.strings.insteadOf(before),
    page,
    html`
      ${richText(body, page.level + 1)}
      <ol>
        ${actions.map(
          (action) => html`<li>${pairs(action.map((text, index) => [titles[index] ?? '', text]))}</li>`,
        )}
      </ol>
    `,
  )
}

function pairs(rows: readonly (readonly [term: string, text: string])[]): TemplateResult {
  return html`<dl class="pg-pairs">
    ${rows.map(
      ([term, text]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>`
}

function pitfallsParts({ pitfalls }: PitfallsCheck, page: Page): TemplateResult[] {
  const { strings, level } = page
  return pitfalls.map(({ title, body, signs, questions, actions, messages }) =>
    part(
      'pg-pitfall',
      title,
      page,
      html`
        ${body.length > 0 ? richText(body, level + 1) : nothing}
        ${subList('pg-signs', strings.signs, page, signs)}
        ${subList('pg-sub-questions', strings.questions, page, questions)}
        ${subList('pg-actions', strings.actions, page, actions)}
        ${subList('pg-more', strings.messages, page, linksTo(messages, page))}
      `,
    ),
  )
}
