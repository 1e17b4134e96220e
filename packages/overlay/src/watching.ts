import { Alarm } from './alarm.js'
import { Prompts } from './card/prompts.js'
import { followChanges } from './fields/changes.js'
import type { Field, LiveRange } from './fields/field.js'
import { mayRead } from './fields/find-field.js'
import { watchFocus } from './fields/watch.js'
import { Guidance } from './guidance.js'
import { Highlights } from './marks/highlights.js'
import { type Memory, PageMemory } from './memory.js'
import type { Command, OverlayOptions } from './overlay.js'
import { FieldRecord } from './record.js'
import { Schedule } from './schedule.js'
import type { Coverage, OverlayState } from './state.js'

/** One run of the overlay, from start to stop. */
export class Watching {
  readonly #options: OverlayOptions
  readonly #stopped = new AbortController()
  readonly #schedule = new Schedule(() => this.#read())
  readonly #settling = new Alarm()
  readonly #memory: Memory
  readonly #highlights: Highlights
  readonly #prompts = new Prompts({
    changed: () => this.#present(),
    gone: () => this.#clear('idle'),
  })
  /** A worker who comes back to a field finds it as they left it. */
  readonly #records = new WeakMap<HTMLElement, FieldRecord>()
  #guidance: Promise<Guidance> | undefined
  #record: FieldRecord | undefined
  #focus: AbortController | undefined
  #coverage: Coverage = 'idle'
  #reported = ''

  constructor(options: OverlayOptions) {
    this.#options = options
    this.#memory = options.memory ?? new PageMemory()
    this.#highlights = new Highlights({
      adoptSheet: options.adoptMarks ?? false,
      giveWay: options.giveWay ?? false,
    })
    watchFocus(
      {
        entered: (field) => void this.#enter(field),
        unsupported: () => this.#clear('unsupported'),
        left: () => this.#leave(),
      },
      this.#stopped.signal,
    )
  }

  stop(): void {
    this.#stopped.abort()
    this.#clear('idle')
  }

  command(name: Command): void {
    if (this.#record) this.#prompts[name]()
  }

  restore(message: string): void {
    this.#record?.restore(message)
    this.#present()
  }

  async #enter(field: Field): Promise<void> {
    if (this.#record?.field.element !== field.element) this.#clear('idle')
    this.#focus?.abort()
    const focus = (this.#focus = new AbortController())
    if (!this.#highlights.claim(field.element.getRootNode())) return this.#clear('paused')
    // Whoever writes does not wait for us to be ready.
    let typed = false
    const options = { capture: true, once: true, passive: true, signal: focus.signal }
    window.addEventListener('input', () => (typed = true), options)
    const guidance = await this.#loadGuidance()
    await guidance?.recall()
    if (focus.signal.aborted) return
    if (!guidance) return this.#clear('paused')
    this.#follow(field, guidance, focus.signal)
    if (typed) this.#record?.typed()
  }

  #follow(field: Field, guidance: Guidance, focused: AbortSignal): void {
    const record = this.#records.get(field.element) ?? new FieldRecord(field, guidance)
    this.#record = record
    this.#records.set(field.element, record)
    this.#coverage = 'watching'
    this.#report()
    const changed = () => {
      this.#settling.cancel()
      this.#prompts.changed()
      this.#schedule.touch()
    }
    changed()
    followChanges(
      field,
      {
        typed: () => {
          record.typed()
          this.#prompts.typed()
          changed()
        },
        changed,
        composing: () => {
          this.#schedule.cancel()
          this.#settling.cancel()
        },
        beat: () => this.#beat(),
      },
      focused,
    )
  }

  /** Focus went elsewhere: marks and card stay, but nothing is followed or scheduled. */
  #leave(): void {
    this.#focus?.abort()
    this.#schedule.cancel()
    this.#settling.cancel()
    this.#prompts.left()
  }

  #beat(): void {
    if (!this.#highlights.reassert()) this.#clear('paused')
    else if (!this.#stillReadable()) this.#clear('idle')
    else if (!this.#schedule.pending && this.#record?.stale) this.#schedule.touch()
  }

  *#read(): Generator<void> {
    const record = this.#record
    if (!record) return
    if (!this.#stillReadable()) return this.#clear('idle')
    yield* record.read()
    this.#settle(record)
  }

  /** Shows what has settled, and the rest once it has, if nothing more is typed. */
  #settle(record: FieldRecord): void {
    this.#present()
    const { again } = record.offers
    if (again === null) return
    this.#settling.set(again, () => {
      record.consider()
      this.#settle(record)
    })
  }

  #present(): void {
    if (!this.#record) return
    this.#paint(this.#record)
    this.#prompts.update(this.#record, this.#record.pack)
    this.#report()
  }

  #paint(record: FieldRecord): void {
    const open: LiveRange[] = []
    const answered: LiveRange[] = []
    for (const offer of [...record.offers.show, ...record.offers.answered]) {
      for (const match of offer.matches) {
        const range = record.rangeOf(match)
        if (range) (match.answered ? answered : open).push(range)
      }
    }
    this.#highlights.paint(open, answered)
  }

  #stillReadable(): boolean {
    return this.#record !== undefined && mayRead(this.#record.field.element)
  }

  /** Takes away all that is shown, and follows no field. */
  #clear(coverage: Coverage): void {
    this.#focus?.abort()
    this.#schedule.cancel()
    this.#settling.cancel()
    this.#highlights.remove()
    this.#prompts.remove()
    this.#record = undefined
    this.#coverage = coverage
    this.#report()
  }

  #loadGuidance(): Promise<Guidance | undefined> {
    this.#guidance ??= Promise.resolve()
      .then(() => this.#options.pack())
      .then((pack) => new Guidance(pack, this.#memory))
    return this.#guidance.catch((error: unknown) => {
      this.#guidance = undefined
      console.error('Record prompts stay off, because the pack could not be had:', error)
      return undefined
    })
  }

  #report(): void {
    const state: OverlayState = {
      coverage: this.#coverage,
      partial: this.#record?.partial ?? false,
      offers: this.#record?.summary() ?? [],
    }
    const reported = JSON.stringify(state)
    if (reported === this.#reported) return
    this.#reported = reported
    this.#options.onChange?.(state)
  }
}
