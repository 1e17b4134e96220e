import { messageById, type Offer, type Pack, type Reason, type Snooze } from '@practice-guidance/guidance'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { LiveRange } from '../fields/field.js'
import type { FieldRecord } from '../record.js'
import { Announcer } from './announce.js'
import { sayAway } from './away.js'
import { badge } from './badge.js'
import { card } from './card.js'
import { type CardModel, modelOf, offerOf } from './model.js'
import { View } from './view.js'
import { words } from './words.js'

export interface PromptsHandlers {
  /** The worker put a message away, brought it back or read on. */
  changed(): void
  /** The page took the field away. */
  gone(): void
}

/** Shows the prompts of one record at a time: the count at the field's edge, and the card when asked for. */
export class Prompts {
  readonly #view = new View({
    key: (event) => this.#onKeyDown(event),
    gone: () => this.#handlers.gone(),
  })
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
    if (this.#view.focused) this.#view.focusTitle()
    else if (title) this.#announcer.announce(title)
  }

  /** Opens the card and, because it was asked for by name, moves focus into it. */
  open(): void {
    if (!this.#current) this.#show(this.#inReach[0])
    if (!this.#current) return
    this.#returnFocus ??= this.#view.focused ?? this.#record?.field.element
    this.#view.focusTitle()
  }

  dismiss(): void {
    this.#putAway((record, message) => record.dismiss(message))
  }

  /** Closes the card; focus goes back where it was. */
  close(): void {
    const inside = this.#view.focused !== null
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
    this.#view.appeared()
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
    const focused = this.#view.focused !== null
    this.#do(act)
    const after = this.#model()?.standing
    if (!after || after.is === before) return
    this.#view.appeared()
    if (focused) this.#view.focusTitle()
    if (after.is === 'dismissed' || after.is === 'snoozed') this.#announcer.announce(sayAway(after))
  }

  #render(): void {
    const { show, hold } = this.#record?.offers ?? { show: [], hold: [] }
    const count = show.length + hold.length
    const field = this.#record?.field.element
    const model = this.#model()
    if (!field || (count === 0 && !model)) this.#view.remove()
    else this.#view.draw(field, this.#template(count, model), () => this.#words())
  }

  #template(count: number, model: CardModel | undefined): TemplateResult {
    return html`
      ${
        count > 0
          ? badge(
              count,
              model !== undefined,
              this.#view.meant((event) => this.#onBadge(event)),
            )
          : nothing
      }
      ${model ? card(model, this.#actions) : nothing}
      <div class="status" role="status">${this.#status}</div>
    `
  }

  readonly #actions = {
    next: this.#view.meant(() => this.next()),
    dismiss: this.#view.meant(() => this.dismiss()),
    close: this.#view.meant(() => this.close()),
    choose: this.#view.meant(() => {
      this.#choosing = !this.#choosing
      this.#render()
      this.#view.showEnd()
    }),
    snooze: (choice: Snooze) =>
      this.#view.meant(() => this.#putAway((record, message) => record.snooze(message, choice))),
    explain: (reason: Reason) =>
      this.#view.meant(() => this.#do((record, message) => record.explain(message, reason))),
    undo: this.#view.meant(() => this.#putAway((record, message) => record.restore(message))),
    readOn: (event: Event) => {
      if ((event.target as HTMLDetailsElement).open) this.#do((record, message) => record.readOn(message))
    },
  }

  /** The words the card speaks of: the first that call for an answer. */
  #words(): LiveRange | null {
    const matches = this.#record && this.#current ? offerOf(this.#record, this.#current)?.matches : undefined
    const match = matches?.find(({ answered }) => !answered) ?? matches?.[0]
    return match ? this.#record!.rangeOf(match) : null
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

  #giveFocusBack(): void {
    const to = this.#returnFocus?.isConnected ? this.#returnFocus : this.#record?.field.element
    to?.focus({ preventScroll: true })
  }
}
