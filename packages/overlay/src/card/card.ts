import { isOverdue, type Reason, type Snooze } from '@practice-guidance/guidance'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { keyed } from 'lit/directives/keyed.js'
import { notNow, putAway } from './away.js'
import { fullMessage, provenance, QUESTIONS, reviewDates } from './message.js'
import type { CardModel } from './model.js'
import { words } from './words.js'

type Act = (event: Event) => void

export interface CardActions {
  next: Act
  dismiss: Act
  close: Act
  /** Offers, or no longer offers, the choice of how long to snooze. */
  choose: Act
  snooze(choice: Snooze): Act
  explain(reason: Reason): Act
  /** Takes back a dismissal or a snooze. */
  undo: Act
  /** Somebody opens the rest of the message. */
  readOn: Act
}

/**
 * The prompt card. A labelled region, not a dialog: it takes no focus when it appears, and nothing waits for an answer.
 * Our words are English; the pack's are in the pack's language.
 */
export function card(model: CardModel, actions: CardActions): TemplateResult {
  const { pack, message } = model
  return html`
    <section class="card" aria-labelledby="title" lang="en" dir=${directionOf(pack.language)}>
      <header>
        <p class="place">${placeOf(model)}</p>
        <button type="button" class="close" aria-label=${words.close} @click=${actions.close}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      ${keyed(message.id, content(model, actions))}
      <footer>
        ${
          model.open > (model.standing.is === 'open' ? 1 : 0)
            ? html`<button type="button" class="next" aria-label=${words.nextPrompt} @click=${actions.next}>
                ${words.next}
              </button>`
            : nothing
        }
        ${
          model.standing.is === 'open' || model.standing.is === 'held'
            ? html`<button type="button" class="dismiss" @click=${actions.dismiss}>${words.dismiss}</button>
                ${model.pinned ? nothing : notNow(model, actions)}`
            : nothing
        }
      </footer>
    </section>
  `
}

function content(model: CardModel, actions: CardActions): TemplateResult {
  const { pack, message, standing } = model
  const isAway = standing.is === 'dismissed' || standing.is === 'snoozed'
  return html`
    <div class="content" lang=${pack.language} tabindex="0" role="group" aria-labelledby="title">
      <h2 id="title" tabindex="-1">${message.title}</h2>
      ${isAway ? html`<div lang="en">${putAway(standing, actions)}</div>` : prompt(model, actions)}
    </div>
  `
}

function prompt(
  { pack, message, standing, answered, today }: CardModel,
  actions: CardActions,
): TemplateResult {
  return html`
    <p class="summary">${message.summary}</p>
    ${isOverdue(message, today) ? reviewDates(message, pack, words.overdue) : nothing}
    ${standing.is === 'answered' ? answer(words.answeredBy, standing.by) : nothing}
    <ul class="questions" aria-label=${words.questions}>
      ${message.questions.slice(0, QUESTIONS).map((question) => html`<li>${question}</li>`)}
    </ul>
    <details @toggle=${actions.readOn}>
      <summary lang="en">${words.more}</summary>
      ${fullMessage(pack, message)}
    </details>
    ${
      answered.length > 0
        ? html`<details class="met">
            <summary lang="en">${words.alsoAnswered(answered.length)}</summary>
            ${answered.map(({ title, by }) => answer(title, by))}
          </details>`
        : nothing
    }
    ${provenance(message, pack, today)}
  `
}

/** What the record says in answer, in the writer's own words. */
function answer(what: string, by: string): TemplateResult {
  return html`<p class="answer"><b>${what}</b> <q>${by}</q></p>`
}

function placeOf(model: CardModel): string {
  const place = standsAs(model)
  return model.held > 0 ? `${place} · ${words.held(model.held)}` : place
}

function standsAs({ standing, open }: CardModel): string {
  switch (standing.is) {
    case 'open':
      return words.position(standing.position, open)
    case 'held':
      return words.waits
    case 'answered':
      return words.answered
    case 'dismissed':
      return words.isDismissed
    case 'snoozed':
      return words.isSnoozed
  }
}

/** `Intl.Locale` does not tell a script's direction in every browser. */
function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(?:ar|dv|fa|he|ku-Arab|ps|sd|ug|ur|yi)\b/i.test(language) ? 'rtl' : 'ltr'
}
