import { messageById, type Pack } from '@practice-guidance/guidance'
import { html, LitElement, nothing } from 'lit'
import { property } from 'lit/decorators.js'
import { keepDeed } from '../history.js'
import type { RecordReport } from '../messages.js'
import { dayOf, text } from '../text.js'
import { RecordWatch } from './record-watch.js'

type Offer = RecordReport['offers'][number]

const statuses: readonly Offer['status'][] = ['open', 'held', 'answered', 'snoozed', 'dismissed']

/** The prompts of the record being written, by what has become of them. */
export class CurrentRecord extends LitElement {
  readonly #watch = new RecordWatch(this)

  @property({ attribute: false }) pack!: Pack

  /** Shows the message with this id. */
  @property({ attribute: false }) choose?: (id: string) => void

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override render() {
    const { coverage, offers, partial } = this.#watch.record
    return html`
      <p role="status">${text(`coverage_${coverage}`)}</p>
      ${partial ? html`<p>${text('partial')}</p>` : nothing}
      ${statuses.map((status) => this.#renderGroup(status, offers))}
      ${
        coverage === 'watching' && offers.length === 0
          ? html`<p class="muted">${text('noOffers')}</p>`
          : nothing
      }
    `
  }

  #renderGroup(status: Offer['status'], offers: readonly Offer[]) {
    const group = offers.filter((offer) => offer.status === status)
    if (group.length === 0) return nothing
    return html`<h3>${text(`status_${status}`)}</h3>
      <ul class=${`offers ${status}`}>
        ${group.map((offer) => this.#renderOffer(offer))}
      </ul>`
  }

  #renderOffer({ message: id, status, until }: Offer) {
    const message = messageById(this.pack, id)
    if (!message) return nothing
    return html`<li>
      <button class="link" lang=${this.pack.language} @click=${() => this.#open(id)}>${message.title}</button>
      ${
        status === 'dismissed' || status === 'snoozed'
          ? html`<button
              class="again"
              aria-label=${text('showAgainNamed', message.title)}
              @click=${() => this.#watch.restore(id)}
            >
              ${text('showAgain')}
            </button>`
          : nothing
      }
      ${until === undefined ? nothing : html`<p class="muted">${untilWhen(until)}</p>`}
    </li>`
  }

  #open(id: string): void {
    this.choose?.(id)
    void keepDeed({ done: 'opened', message: id, at: Date.now() })
  }
}

function untilWhen(until: number | 'record'): string {
  return until === 'record' ? text('untilRecord') : text('untilDay', dayOf(until))
}

declare global {
  interface HTMLElementTagNameMap {
    'current-record': CurrentRecord
  }
}
