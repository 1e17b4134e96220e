import { isOverdue, type LocalLink, type Message, type Pack, type Source } from '@practice-guidance/guidance'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { inlineText, outLink, richText } from './rich-text.js'
import { words } from './words.js'

/** Most questions shown before "more". */
export const QUESTIONS = 3

/** All of a message but what the card shows first. */
export function fullMessage(pack: Pack, message: Message): TemplateResult {
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
export function provenance(message: Message, pack: Pack, today: Date): TemplateResult {
  const [first, ...others] = message.sources
  return html`
    <div class="provenance">
      <p class="from" lang="en">${words.from(`${first?.title}, ${first?.publisher}`, others.length)}</p>
      ${isOverdue(message, today) ? nothing : reviewDates(message, pack, words.reviewed)}
    </div>
  `
}

export function reviewDates(
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

/** Our own words are English, so their dates are too, unless the pack knows better how to write one. */
function longDate(date: string, language: string): string {
  const locale = language.startsWith('en') ? language : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
}
