import { messageById, type Offer, type Pack, type Reason, type Snooze } from '@practice-guidance/guidance'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { FieldRecord } from '../record.js'
import { Announcer } from './announce.js'
import { sayAway } from './away.js'
import { badge } from './badge.js'
import { card } from './card.js'
import { CardHost } from './host.js'
import { type CardModel, modelOf, offerOf } from './model.js'
import { followPlace, placeBadge, placeCard } from './place.js'
import { words } from './words.js'

/** What has just appeared under the pointer may be pressed by mistake, or by design of a page; in ms. */
const SETTLING = 300

export interface PromptsHandlers {
  /** The worker put a message away, brought it back or read on. */
  changed(): void
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
  /** Whether the card asks how long to snooze it. */
  #choosing = false
  #returnFocus: HTMLElement | undefined
  #status = ''
  #shownAt = 0
  #placed: AbortController | undefined

  constructor(handlers: PromptsHandlers) {
    this.#handlers = handlers
  }

  /** The record was read or considered anew. */
  update(record: FieldRecord, pack: Pack): void {
    this.#record = record
    this.#pack = pack
    if (this.#current && !offerOf(record, this.#current)) this.close()
    this.#announceNew(record, pack)
    this.#render()
  }

  /** The text changes, whoever changes it: what there is to say waits. */
  changed(): void {
    this.#announcer.typed()
  }

  /** Whoever writes on has done with a prompt they put away. */
  typed(): void {
    const standing = this.#model()?.standing.is
    if (standing === 'dismissed' || standing === 'snoozed') this.close()
  }

  /** The field lost focus: what is shown stays, what was to be said does not. */
  left(): void {
    this.#announcer.cancel()
  }

  next(): void {
    const offers = this.#inReach
    const at = offers.findIndex(({ message }) => message === this.#current)
    this.#show(offers[(at + 1) % offers.length])
    const title = this.#model()?.message.title
    if (this.#host.focused) this.#focusTitle()
    else if (title) this.#announcer.announce(title)
  }

  /** Opens the card and, because it was asked for by name, moves focus into it. */
  open(): void {
    if (!this.#current) this.#show(this.#inReach[0])
    if (!this.#current) return
    this.#returnFocus ??= this.#host.focused ?? this.#record?.field.element
    this.#focusTitle()
  }

  dismiss(): void {
    this.#putAway((record, message) => record.dismiss(message))
  }

  /** Closes the card; focus goes back where it was. */
  close(): void {
    const inside = this.#host.focused !== null
    this.#current = undefined
    this.#choosing = false
    if (inside) this.#giveFocusBack()
    this.#returnFocus = undefined
    this.#render()
  }

  remove(): void {
    this.#announcer.cancel()
    this.#current = undefined
    this.#choosing = false
    this.#returnFocus = undefined
    this.#record = undefined
    this.#status = ''
    this.#render()
  }

  /** What the keys and the count go through: what is open or, failing that, what is held or answered. */
  get #inReach(): readonly Offer[] {
    const { show, hold, answered } = this.#record?.offers ?? { show: [], hold: [], answered: [] }
    return [show, hold, answered].find((offers) => offers.length > 0) ?? []
  }

  #model(): CardModel | undefined {
    if (!this.#record || !this.#pack || !this.#current) return undefined
    return modelOf(this.#record, this.#pack, this.#current, this.#choosing)
  }

  #show(offer: Offer | undefined): void {
    this.#current = offer?.message
    this.#choosing = false
    this.#shownAt = performance.now()
    this.#render()
  }

  /** Does something to the message on the card, which then says what became of it. */
  #do(act: (record: FieldRecord, message: string) => void): void {
    if (!this.#record || !this.#current) return
    act(this.#record, this.#current)
    this.#choosing = false
    this.#handlers.changed()
  }

  /** What takes the place of the buttons must not be pressed by the same press. */
  #putAway(act: (record: FieldRecord, message: string) => void): void {
    const before = this.#model()?.standing.is
    const focused = this.#host.focused !== null
    this.#do(act)
    const after = this.#model()?.standing
    if (!after || after.is === before) return
    this.#shownAt = performance.now()
    if (focused) this.#focusTitle()
    if (after.is === 'dismissed' || after.is === 'snoozed') this.#announcer.announce(sayAway(after))
  }

  #render(): void {
    const { show, hold } = this.#record?.offers ?? { show: [], hold: [] }
    const count = show.length + hold.length
    const field = this.#record?.field.element
    const model = this.#model()
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
      ${model ? card(model, this.#actions) : nothing}
      <div class="status" role="status">${this.#status}</div>
    `
  }

  readonly #actions = {
    next: this.#meant(() => this.next()),
    dismiss: this.#meant(() => this.dismiss()),
    close: this.#meant(() => this.close()),
    choose: this.#meant(() => {
      this.#choosing = !this.#choosing
      this.#render()
    }),
    snooze: (choice: Snooze) =>
      this.#meant(() => this.#putAway((record, message) => record.snooze(message, choice))),
    explain: (reason: Reason) =>
      this.#meant(() => this.#do((record, message) => record.explain(message, reason))),
    undo: this.#meant(() => this.#putAway((record, message) => record.restore(message))),
    readOn: (event: Event) => {
      if ((event.target as HTMLDetailsElement).open) this.#do((record, message) => record.readOn(message))
    },
  }

  #place(): void {
    const field = this.#record?.field.element
    if (!field) return
    const badge = this.#host.find('.badge')
    if (badge) void placeBadge(badge, field)
    const card = this.#host.find('.card')
    const offer = this.#current ? offerOf(this.#record!, this.#current) : undefined
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
    else this.#show(this.#inReach[0])
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
