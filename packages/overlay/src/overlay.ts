import {
  createMatcher,
  createPrompter,
  type Matcher,
  type Pack,
  type Prompter,
} from '@practice-guidance/guidance'
import { Prompts } from './card/prompts.js'
import { followChanges } from './fields/changes.js'
import type { Field, LiveRange } from './fields/field.js'
import { mayRead } from './fields/find-field.js'
import { watchFocus } from './fields/watch.js'
import { Highlights } from './marks/highlights.js'
import { FieldRecord } from './record.js'
import { Schedule } from './schedule.js'
import type { Coverage, OverlayState } from './state.js'

export type Command = 'next' | 'open' | 'dismiss' | 'close'

export interface OverlayOptions {
  /** Asked for when the first field is focused; asked again at the next focus should it fail. */
  pack: () => Pack | Promise<Pack>
  /** Called when what there is to say of the focused field changes. */
  onChange?: (state: OverlayState) => void
  /**
   * Style the marks by adopting a sheet into the document. Leave out where the document has the rules already, as with
   * a content script's registered `marks.css`.
   */
  adoptMarks?: boolean
  /** Leave the page to another copy of the overlay, such as the extension's, when there is one. */
  giveWay?: boolean
}

export interface Overlay {
  start(): void
  /** Takes away everything at once: listeners, marks, sheet, card. */
  stop(): void
  command(name: Command): void
}

/**
 * Watches the editable fields of this document as they are focused, marks what the pack's prompts speak of and shows
 * the prompts beside them. Reads only; the page's record is never changed.
 */
export function createOverlay(options: OverlayOptions): Overlay {
  let watching: Watching | undefined
  return {
    start() {
      watching ??= new Watching(options)
    },
    stop() {
      watching?.stop()
      watching = undefined
    },
    command(name) {
      watching?.command(name)
    },
  }
}

interface Guidance {
  pack: Pack
  matcher: Matcher
  prompter: Prompter
}

/** One run of the overlay, from start to stop. */
class Watching {
  readonly #options: OverlayOptions
  readonly #stopped = new AbortController()
  readonly #schedule = new Schedule(() => this.#read())
  readonly #highlights: Highlights
  readonly #prompts = new Prompts({
    dismissed: () => this.#present(),
    gone: () => this.#clear('idle'),
  })
  /** Remembers what was dismissed when a worker comes back to a field. */
  readonly #records = new WeakMap<HTMLElement, FieldRecord>()
  #guidance: Promise<Guidance> | undefined
  #pack: Pack | undefined
  #record: FieldRecord | undefined
  #focus: AbortController | undefined
  #coverage: Coverage = 'idle'
  #reported = ''

  constructor(options: OverlayOptions) {
    this.#options = options
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

  async #enter(field: Field): Promise<void> {
    if (this.#record?.field.element !== field.element) this.#clear('idle')
    this.#focus?.abort()
    const focus = (this.#focus = new AbortController())
    if (!this.#highlights.claim(field.element.getRootNode())) return this.#clear('paused')
    const guidance = await this.#loadGuidance()
    if (focus.signal.aborted) return
    if (!guidance) return this.#clear('paused')
    this.#follow(field, guidance, focus.signal)
  }

  #follow(field: Field, { pack, matcher, prompter }: Guidance, focused: AbortSignal): void {
    this.#pack = pack
    this.#record = this.#records.get(field.element) ?? new FieldRecord(field, matcher, prompter)
    this.#records.set(field.element, this.#record)
    this.#coverage = 'watching'
    this.#report()
    const changed = () => {
      this.#prompts.typed()
      this.#schedule.touch()
    }
    changed()
    followChanges(
      field,
      {
        changed,
        composing: () => this.#schedule.cancel(),
        beat: () => this.#beat(),
      },
      focused,
    )
  }

  /** Focus went elsewhere: marks and card stay, but nothing is followed or scheduled. */
  #leave(): void {
    this.#focus?.abort()
    this.#schedule.cancel()
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
    this.#present()
  }

  #present(): void {
    if (!this.#record || !this.#pack) return
    this.#paint(this.#record)
    this.#prompts.update(this.#record, this.#pack)
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
    this.#highlights.remove()
    this.#prompts.remove()
    this.#record = undefined
    this.#coverage = coverage
    this.#report()
  }

  #loadGuidance(): Promise<Guidance | undefined> {
    this.#guidance ??= Promise.resolve()
      .then(() => this.#options.pack())
      .then((pack) => ({ pack, matcher: createMatcher(pack), prompter: createPrompter(pack) }))
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
