import type { Field } from './field.js'
import { findField } from './find-field.js'

export interface FocusHandlers {
  entered(field: Field): void
  /** Focus is where people write, but not where we can read. */
  unsupported(): void
  left(): void
}

/** Tells which field has focus, until `signal` aborts. Nothing is read of a field before it has focus. */
export function watchFocus(handlers: FocusHandlers, signal: AbortSignal): void {
  const enter = (target: EventTarget | undefined) => {
    const field = findField(target)
    if (field === 'unsupported') handlers.unsupported()
    else if (field) handlers.entered(field)
  }
  const options = { capture: true, passive: true, signal }
  // The first of the path is the field itself, even inside open shadow roots.
  window.addEventListener('focusin', (event) => event.isTrusted && enter(event.composedPath()[0]), options)
  window.addEventListener('focusout', (event) => event.isTrusted && handlers.left(), options)
  if (document.hasFocus()) enter(focusedElement())
}

function focusedElement(): Element | undefined {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  return focused ?? undefined
}
