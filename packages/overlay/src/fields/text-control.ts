import type { Field, LiveRange, Reading } from './field.js'

/** Not yet in TypeScript's library. https://github.com/WICG/webcomponents/blob/gh-pages/proposals/OpaqueRange/explainer.md */
interface RangedControl {
  createValueRange?(start: number, end: number): LiveRange
}

/** A textarea or a text input. */
export class TextControl implements Field {
  readonly element: HTMLTextAreaElement | HTMLInputElement

  constructor(element: HTMLTextAreaElement | HTMLInputElement) {
    this.element = element
  }

  read(): Reading {
    const control: (HTMLTextAreaElement | HTMLInputElement) & RangedControl = this.element
    return {
      text: control.value,
      caret: control.selectionEnd ?? 0,
      rangeOf({ start, end }) {
        // Between reading and marking, the page may have set a shorter value.
        if (end > control.value.length) return null
        return control.createValueRange?.(start, end) ?? null
      },
    }
  }

  /** Setting `.value` from script fires no event. */
  differsFrom(text: string): boolean {
    return this.element.value !== text
  }

  follow(): void {}
}
