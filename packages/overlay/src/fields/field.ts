import type { Span } from '@practice-guidance/guidance'

/** A range in the page that follows edits and can be measured: `Range`, or Chromium's `OpaqueRange` in a text control. */
export interface LiveRange extends AbstractRange {
  getClientRects(): DOMRectList
  getBoundingClientRect(): DOMRect
}

/** What a field says at one moment. Offsets are UTF-16 units of `text`. */
export interface Reading {
  readonly text: string
  /** Where the next word will go. */
  readonly caret: number
  /** The place in the page of a span of `text`; null where the browser offers no range. */
  rangeOf(span: Span): LiveRange | null
}

/** One editable field: read, never written. */
export interface Field {
  readonly element: HTMLElement
  read(): Reading
  /** Whether the field now says something else. Only for what changes without an event; cheap. */
  differsFrom(text: string): boolean
  /** Calls `changed` when the field is rewritten by anything but typing, until `signal` aborts. */
  follow(changed: () => void, signal: AbortSignal): void
}
