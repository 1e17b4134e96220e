import type { TemplateResult } from 'lit/html.js'
import type { LiveRange } from '../fields/field.js'
import { CardHost } from './host.js'
import { followPlace, placeBadge, placeCard } from './place.js'

/** What has just appeared under the pointer may be pressed by mistake, or by design of a page; in ms. */
const SETTLING = 300

export interface ViewHandlers {
  key(event: KeyboardEvent): void
  /** The page took the field away. */
  gone(): void
}

/** Draws the count and the card beside a field, and keeps them there. */
export class View {
  readonly #handlers: ViewHandlers
  readonly #host: CardHost
  #shownAt = 0
  #placed: AbortController | undefined
  #words: () => LiveRange | null = () => null

  constructor(handlers: ViewHandlers) {
    this.#handlers = handlers
    this.#host = new CardHost(handlers.key)
  }

  /** What has focus inside, if anything. */
  get focused(): HTMLElement | null {
    return this.#host.focused
  }

  /** @param words where the words stand that the card speaks of */
  draw(field: HTMLElement, template: TemplateResult, words: () => LiveRange | null): void {
    this.#words = words
    if (!this.#host.present) this.appeared()
    this.#host.show(template, field)
    if (!this.#placed) {
      this.#placed = new AbortController()
      followPlace(
        field,
        () => (field.isConnected ? this.#place(field) : this.#handlers.gone()),
        this.#placed.signal,
      )
    }
    this.#place(field)
  }

  remove(): void {
    this.#placed?.abort()
    this.#placed = undefined
    this.#host.remove()
  }

  /** Something to press has just come up. */
  appeared(): void {
    this.#shownAt = performance.now()
  }

  /** Only what a person does counts, and only once what they press has been there long enough to be seen. */
  meant(act: (event: Event) => void): (event: Event) => void {
    return (event) => {
      if (event.isTrusted && performance.now() - this.#shownAt >= SETTLING) act(event)
    }
  }

  focusTitle(): void {
    this.#host.find('h2')?.focus({ preventScroll: true })
  }

  /** In a window too low for the whole card, what has just unfolded at its end would stay out of sight. */
  showEnd(): void {
    const card = this.#host.find('.card')
    if (card) card.scrollTop = card.scrollHeight
  }

  #place(field: HTMLElement): void {
    const badge = this.#host.find('.badge')
    if (badge) void placeBadge(badge, field)
    const card = this.#host.find('.card')
    if (card) void placeCard(card, field, this.#words())
  }
}
