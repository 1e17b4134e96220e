import { type Reason, REASONS, type Snooze, SNOOZES } from '@practice-guidance/guidance'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { CardActions } from './card.js'
import type { CardModel, Standing } from './model.js'
import { words } from './words.js'

/** "Not now", and once it is pressed the choice of how long. */
export function notNow({ choosing }: CardModel, { choose, snooze }: CardActions): TemplateResult {
  return html`
    <button
      type="button"
      class="not-now"
      aria-expanded=${choosing ? 'true' : 'false'}
      aria-controls="snoozes"
      @click=${choose}
    >
      ${words.notNow}
    </button>
    <div id="snoozes" class="choices" role="group" aria-label=${words.notNow} ?hidden=${!choosing}>
      ${SNOOZES.map(
        (choice: Snooze) =>
          html`<button type="button" class=${choice} @click=${snooze(choice)}>
            ${words.snooze[choice]}
          </button>`,
      )}
    </div>
  `
}

/** What is left of a prompt that was put away: that it was, the way back, and room to say why. */
export function putAway(
  standing: Extract<Standing, { is: 'dismissed' | 'snoozed' }>,
  { undo, explain }: CardActions,
): TemplateResult {
  return html`
    <div class="away">
      <p class="done">${sayAway(standing)}</p>
      <button type="button" class="undo" @click=${undo}>${words.undo}</button>
    </div>
    ${
      standing.is === 'dismissed'
        ? html`<h3 id="why">${words.why}</h3>
            <div class="choices" role="group" aria-labelledby="why">
              ${REASONS.map((reason) => reasonButton(reason, standing.reason === reason, explain))}
            </div>`
        : nothing
    }
  `
}

/** "Dismissed in this text.", or until when it stays away. */
export function sayAway(standing: Extract<Standing, { is: 'dismissed' | 'snoozed' }>): string {
  if (standing.is === 'dismissed') return words.dismissed
  if (standing.until === 'record') return words.snoozedHere
  return words.snoozedUntil(new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(standing.until))
}

function reasonButton(reason: Reason, given: boolean, explain: CardActions['explain']): TemplateResult {
  return html`
    <button type="button" class="reason" aria-pressed=${given ? 'true' : 'false'} @click=${explain(reason)}>
      ${words.reasons[reason]}
    </button>
  `
}
