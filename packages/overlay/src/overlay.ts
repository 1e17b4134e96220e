import type { Pack } from '@practice-guidance/guidance'
import type { Memory } from './memory.js'
import type { OverlayState } from './state.js'
import { Watching } from './watching.js'

export type Command = 'next' | 'open' | 'dismiss' | 'close'

export interface OverlayOptions {
  /** Asked for when the first field is focused; asked again at the next focus should it fail. */
  pack: () => Pack | Promise<Pack>
  /** Where snoozes, dismissals and counts are kept; left out, for as long as the overlay runs. */
  memory?: Memory
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
  /** Brings back, in the field focused last, a message that was dismissed or snoozed. */
  restore(message: string): void
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
    restore(message) {
      watching?.restore(message)
    },
  }
}
