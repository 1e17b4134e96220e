import { isOverdue, type LocalLink, type Message, type Pack, type Source } from '@practice-guidance/guidance'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { keyed } from 'lit/directives/keyed.js'
import { inlineText, outLink, richText } from './rich-text.js'
import { words } from './words.js'

/** Most questions shown before "more". */
const QUESTIONS = 3

export interface CardModel {
  pack: Pack
  message: Message
  /** Which of the open prompts this is, from 1; 0 once it is answered. */
  position: number
  open: number
  held: number
  today: Date
}

export interface CardActions {
  next(event: Event): void
  dismiss(event: Event): void
  close(event: Event): void
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
      ${keyed(message.id, content(model))}
      <footer>
        ${
          model.position > 0
            ? html`<button type="button" class="dismiss" @click=${actions.dismiss}>${words.dismiss}</button>`
            : nothing
        }
        ${
          model.open > 1
            ? html`<button type="button" class="next" @click=${actions.next}>${words.next}</button>`
            : nothing
        }
      </footer>
    </section>
  `
}

function content({ pack, message, today }: CardModel): TemplateResult {
  return html`
    <div class="content" lang=${pack.language} tabindex="0" role="group" aria-labelledby="title">
      <h2 id="title" tabindex="-1">${message.title}</h2>
      <p class="summary">${message.summary}</p>
      ${isOverdue(message, today) ? reviewDates(message, pack, words.overdue) : nothing}
      <ul class="questions" aria-label=${words.questions}>
        ${message.questions.slice(0, QUESTIONS).map((question) => html`<li>${question}</li>`)}
      </ul>
      <details>
        <summary lang="en">${words.more}</summary>
        ${fullMessage(pack, message)}
      </details>
      ${provenance(message, pack, today)}
    </div>
  `
}

function fullMessage(pack: Pack, message: Message): TemplateResult {
  const links = pack.links.filter(({ id }) => message.links.includes(id))
  return html`
    ${richText(message.body)}
    ${section(
      words.evidence,
      message.evidence.map(({ text }) => html`<li>${inlineText(text)}</li>`),
    )}
    ${
      message.caution
        ? html`<div class="caution">
            <h3 lang="en">${words.caution}</h3>
            ${richText(message.caution)}
          </div>`
        : nothing
    }
    ${section(
      words.moreQuestions,
      message.questions.slice(QUESTIONS).map((question) => html`<li>${question}</li>`),
    )}
    ${section(
      words.localLinks,
      links.map((link) => html`<li>${localLink(link)}</li>`),
    )}
    ${section(
      words.sources,
      message.sources.map((source) => html`<li>${citation(source)}</li>`),
    )}
  `
}

function localLink({ title, url, phone, hours, note }: LocalLink): unknown[] {
  const contact = [phone, hours, note].filter(Boolean).join(' · ')
  return [url ? outLink(url, title) : title, contact && ` · ${contact}`]
}

function section(title: string, items: TemplateResult[]): TemplateResult | typeof nothing {
  return items.length > 0
    ? html`<h3 lang="en">${title}</h3>
        <ul>
          ${items}
        </ul>`
    : nothing
}

/** In a line or two; the sources themselves are behind "more". */
function provenance(message: Message, pack: Pack, today: Date): TemplateResult {
  const [first, ...others] = message.sources
  return html`
    <div class="provenance">
      <p class="from" lang="en">${words.from(`${first?.title}, ${first?.publisher}`, others.length)}</p>
      ${isOverdue(message, today) ? nothing : reviewDates(message, pack, words.reviewed)}
    </div>
  `
}

function reviewDates(
  { reviewed, reviewBy }: Message,
  { language }: Pack,
  say: typeof words.reviewed,
): TemplateResult {
  const text = say(longDate(reviewed, language), longDate(reviewBy, language))
  return html`<p class=${say === words.overdue ? 'overdue' : 'review'} lang="en">${text}</p>`
}

function citation({ title, publisher, published, url }: Source): unknown[] {
  return [
    url ? outLink(url, title) : title,
    `, ${publisher}`,
    published ? ` (${published.slice(0, 4)})` : nothing,
  ]
}

function placeOf({ position, open, held }: CardModel): string {
  const place = position > 0 ? words.position(position, open) : words.answered
  return held > 0 ? `${place} · ${words.held(held)}` : place
}

/** Our own words are English, so their dates are too, unless the pack knows better how to write one. */
function longDate(date: string, language: string): string {
  const locale = language.startsWith('en') ? language : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
}

/** `Intl.Locale` does not tell a script's direction in every browser. */
function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(?:ar|dv|fa|he|ku-Arab|ps|sd|ug|ur|yi)\b/i.test(language) ? 'rtl' : 'ltr'
}
