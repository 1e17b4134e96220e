import { messageById, type Offer, type Pack } from '@practice-guidance/guidance'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { FieldRecord } from '../record.js'
import { Announcer } from './announce.js'
import { badge } from './badge.js'
import { card, type CardModel } from './card.js'
import { CardHost } from './host.js'
import { followPlace, placeBadge, placeCard } from './place.js'
import { words } from './words.js'

/** What has just appeared under the pointer may be pressed by mistake, or by design of a page; in ms. */
const SETTLING = 300

export interface PromptsHandlers {
  /** The worker put a message away. */
  dismissed(): void
  /** The page took the field away. */
  gone(): void
}

/** Shows the prompts of one record at a time: the count at the field's edge, and the card when asked for. */
export class Prompts {
  readonly #host = new CardHost((event) => this.#onKeyDown(event))
  readonly #announcer = new Announcer((text) => {
    this.#status = text
    this.#render()
  })
  readonly #announced = new WeakMap<FieldRecord, Set<string>>()
  readonly #handlers: PromptsHandlers
  #record: FieldRecord | undefined
  #pack: Pack | undefined
  /** Message whose card is open. */
  #current: string | undefined
  #returnFocus: HTMLElement | undefined
  #status = ''
  #shownAt = 0
  #placed: AbortController | undefined

  constructor(handlers: PromptsHandlers) {
    this.#handlers = handlers
  }

  /** The record was read anew. */
  update(record: FieldRecord, pack: Pack): void {
    this.#record = record
    this.#pack = pack
    if (this.#current && !this.#offer(this.#current)) this.close()
    this.#announceNew(record, pack)
    this.#render()
  }

  typed(): void {
    this.#announcer.typed()
  }

  /** The field lost focus: what is shown stays, what was to be said does not. */
  left(): void {
    this.#announcer.cancel()
  }

  next(): void {
    const { show } = this.#offers
    const at = show.findIndex(({ message }) => message === this.#current)
    this.#show(show[(at + 1) % show.length])
    const title = this.#current && this.#pack && messageById(this.#pack, this.#current)?.title
    if (this.#host.focused) this.#focusTitle()
    else if (title) this.#announcer.announce(title)
  }

  /** Opens the card and, because it was asked for by name, moves focus into it. */
  open(): void {
    if (!this.#current) this.#show(this.#offers.show[0])
    if (!this.#current) return
    this.#returnFocus ??= this.#host.focused ?? this.#record?.field.element
    this.#focusTitle()
  }

  dismiss(): void {
    const { show } = this.#offers
    const at = show.findIndex(({ message }) => message === this.#current)
    if (at === -1 || !this.#current) return
    this.#record?.dismiss(this.#current)
    const left = this.#offers.show
    const focused = this.#host.focused !== null
    if (left.length === 0) this.close()
    else this.#show(left[at % left.length])
    if (focused && this.#current) this.#focusTitle()
    this.#handlers.dismissed()
  }

  /** Closes the card; focus goes back where it was. */
  close(): void {
    const inside = this.#host.focused !== null
    this.#current = undefined
    if (inside) this.#giveFocusBack()
    this.#returnFocus = undefined
    this.#render()
  }

  remove(): void {
    this.#announcer.cancel()
    this.#current = undefined
    this.#returnFocus = undefined
    this.#record = undefined
    this.#status = ''
    this.#render()
  }

  get #offers() {
    return this.#record?.offers ?? { show: [], hold: [], answered: [], dismissed: [] }
  }

  #offer(message: string): Offer | undefined {
    return [...this.#offers.show, ...this.#offers.answered].find((offer) => offer.message === message)
  }

  #show(offer: Offer | undefined): void {
    this.#current = offer?.message
    this.#shownAt = performance.now()
    this.#render()
  }

  #render(): void {
    const { show, hold } = this.#offers
    const count = show.length + hold.length
    const field = this.#record?.field.element
    const model = this.#cardModel()
    if (!field || (count === 0 && !model)) {
      this.#placed?.abort()
      this.#placed = undefined
      this.#host.remove()
      return
    }
    if (!this.#host.present) this.#shownAt = performance.now()
    this.#host.show(this.#template(count, model), field)
    if (!this.#placed) {
      this.#placed = new AbortController()
      followPlace(
        field,
        () => (field.isConnected ? this.#place() : this.#handlers.gone()),
        this.#placed.signal,
      )
    }
    this.#place()
  }

  #template(count: number, model: CardModel | undefined): TemplateResult {
    return html`
      ${
        count > 0
          ? badge(
              count,
              model !== undefined,
              this.#meant((event) => this.#onBadge(event)),
            )
          : nothing
      }
      ${
        model
          ? card(model, {
              next: this.#meant(() => this.next()),
              dismiss: this.#meant(() => this.dismiss()),
              close: this.#meant(() => this.close()),
            })
          : nothing
      }
      <div class="status" role="status">${this.#status}</div>
    `
  }

  #cardModel(): CardModel | undefined {
    const message = this.#pack && this.#current ? messageById(this.#pack, this.#current) : undefined
    if (!message || !this.#pack) return undefined
    const { show, hold } = this.#offers
    const position = show.findIndex((offer) => offer.message === message.id) + 1
    return { pack: this.#pack, message, position, open: show.length, held: hold.length, today: new Date() }
  }

  #place(): void {
    const field = this.#record?.field.element
    if (!field) return
    const badge = this.#host.find('.badge')
    if (badge) void placeBadge(badge, field)
    const card = this.#host.find('.card')
    const offer = this.#current ? this.#offer(this.#current) : undefined
    const match = offer?.matches.find(({ answered }) => !answered) ?? offer?.matches[0]
    if (card) void placeCard(card, field, match ? this.#record!.rangeOf(match) : null)
  }

  #announceNew(record: FieldRecord, pack: Pack): void {
    const announced = this.#announced.get(record) ?? new Set()
    this.#announced.set(record, announced)
    const fresh = record.offers.show.filter(({ message }) => !announced.has(message))
    if (fresh.length === 0) return
    for (const { message } of fresh) announced.add(message)
    this.#announcer.announce(
      words.announcement(fresh.map(({ message }) => messageById(pack, message)?.title ?? message)),
    )
  }

  /** Only what a person does counts, and only once what they press has been there long enough to be seen. */
  #meant(act: (event: Event) => void): (event: Event) => void {
    return (event) => {
      if (event.isTrusted && performance.now() - this.#shownAt >= SETTLING) act(event)
    }
  }

  #onBadge(event: Event): void {
    if (this.#current) this.close()
    // Pressed by keyboard, which is where focus is; the pointer leaves it in the text.
    else if ((event as UIEvent).detail === 0) this.open()
    else this.#show(this.#offers.show[0])
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || !this.#current) return
    // Or a dialog around the field would close as well.
    event.preventDefault()
    this.close()
  }

  #focusTitle(): void {
    this.#host.find('h2')?.focus({ preventScroll: true })
  }

  #giveFocusBack(): void {
    const to = this.#returnFocus?.isConnected ? this.#returnFocus : this.#record?.field.element
    to?.focus({ preventScroll: true })
  }
}
