import { ContextConsumer, createContext } from '@lit/context'
import { type Pack, parsePolicy, type Policy } from '@practice-guidance/guidance'
import { html, LitElement } from 'lit'
import { property } from 'lit/decorators.js'
import { PageMemory, type Remembered } from '../memory.js'
import { createOverlay, type Overlay } from '../overlay.js'
import type { OverlayState } from '../state.js'
import { commandFor } from './shortcuts.js'

/** The same words as `pg-pack` provides under, so that the two need not know each other. */
const packContext = createContext<Pack | undefined>('practice-guidance/pack')

/** What record prompts have to say has changed. */
export class RecordChangeEvent extends Event {
  static readonly eventName = 'pg-record-change'
  readonly state: OverlayState

  constructor(state: OverlayState) {
    super(RecordChangeEvent.eventName, { bubbles: true, composed: true })
    this.state = state
  }
}

/**
 * Record prompts for the page it stands in, without any extension. Takes `pack`, or the pack of a surrounding `pg-pack`;
 * loads nothing itself. Shows nothing itself either: put a status inside, and keep it by `pg-record-change`.
 *
 * Remembers what was put off or dismissed for as long as the page is open, and stores nothing. Gives way to the extension
 * where both are present.
 *
 * @fires {RecordChangeEvent} pg-record-change
 */
export class PgRecordPrompts extends LitElement {
  #overlay: Overlay | undefined
  /** Outlives a change of the pack. */
  readonly #memory = new PageMemory()
  #state: OverlayState = { coverage: 'idle', partial: false, offers: [] }
  readonly #provided = new ContextConsumer(this, { context: packContext, subscribe: true })

  @property({ attribute: false }) pack: Pack | undefined

  /** How an organisation wants prompts to behave, from the next field on: `{ maxOpen: 2, off: ['some-message'] }`. */
  @property({ attribute: false }) policy: Partial<Policy> | undefined

  /** What the overlay has to say of the field focused last: ids and states, never text. */
  get state(): OverlayState {
    return this.#state
  }

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('keydown', this.#onKeyDown, { capture: true })
    this.#restart()
    void this.#askAgain()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('keydown', this.#onKeyDown, { capture: true })
    this.#stop()
  }

  /** Brings back, in the field focused last, a message that was dismissed or snoozed. */
  restore(message: string): void {
    this.#overlay?.restore(message)
  }

  protected override updated(): void {
    if (this.#running !== this.#usedPack) this.#restart()
  }

  /** A `pg-pack` whose script comes after ours has not heard the first question. */
  async #askAgain(): Promise<void> {
    if (customElements.get('pg-pack')) return
    await customElements.whenDefined('pg-pack')
    if (this.isConnected) this.#provided.hostConnected()
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const command = commandFor(event)
    if (!command || !event.isTrusted || this.#state.offers.length === 0) return
    event.preventDefault()
    event.stopPropagation()
    this.#overlay?.command(command)
  }

  #running: Pack | undefined

  get #usedPack(): Pack | undefined {
    return this.pack ?? this.#provided.value
  }

  #restart(): void {
    this.#stop()
    const pack = this.#usedPack
    this.#running = pack
    if (!pack) return
    this.#overlay = createOverlay({
      pack: () => pack,
      memory: { recall: () => this.#recall(), keep: (deed) => this.#memory.keep(deed) },
      onChange: (state) => {
        this.#state = state
        this.dispatchEvent(new RecordChangeEvent(state))
      },
      adoptMarks: true,
      giveWay: true,
    })
    this.#overlay.start()
  }

  /** @throws {PolicyError} which the console shows; prompts go on as before */
  #recall(): Remembered {
    return { ...this.#memory.recall(), policy: parsePolicy(this.policy ?? {}) }
  }

  #stop(): void {
    this.#overlay?.stop()
    this.#overlay = undefined
    this.#running = undefined
  }

  protected override render() {
    return html`<slot></slot>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pg-record-prompts': PgRecordPrompts
  }
  interface HTMLElementEventMap {
    'pg-record-change': RecordChangeEvent
  }
}
