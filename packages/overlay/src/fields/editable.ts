import type { Field, Reading } from './field.js'
import { EditableText } from './editable-text.js'

/** An element with `contenteditable`: the editing host, with everything in it. */
export class Editable implements Field {
  readonly element: HTMLElement

  constructor(element: HTMLElement) {
    this.element = element
  }

  read(): Reading {
    return new EditableText(this.element)
  }

  /** A mutation observer tells. */
  differsFrom(): boolean {
    return false
  }

  /** Editors rewrite their content on undo, paste and formatting without an input event. Attributes are not text. */
  follow(changed: () => void, signal: AbortSignal): void {
    const observer = new MutationObserver(changed)
    observer.observe(this.element, { characterData: true, childList: true, subtree: true })
    signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  }
}
