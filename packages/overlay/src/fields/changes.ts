import type { Field } from './field.js'

/** How often a focused field is asked about changes that no event tells of, in ms. */
const HEARTBEAT = 500

export interface ChangeHandlers {
  /** Something was typed or pasted. */
  typed(): void
  /** The field was rewritten by a script. */
  changed(): void
  /** An input method is at work: what the field says is not yet meant. */
  composing(): void
  /** Now and then while the field has focus. */
  beat(): void
}

/** Follows a field for as long as it has focus: until `signal` aborts. */
export function followChanges(field: Field, handlers: ChangeHandlers, signal: AbortSignal): void {
  let composing = false
  const listen = (type: string, react: (event: Event) => void) =>
    window.addEventListener(
      type,
      (event) => {
        if (event.composedPath().includes(field.element)) react(event)
      },
      { capture: true, passive: true, signal },
    )

  listen('input', (event) => {
    if (!event.isTrusted) return
    composing &&= (event as InputEvent).isComposing
    if (!composing) handlers.typed()
  })
  listen('compositionstart', (event) => {
    if (!event.isTrusted) return
    composing = true
    handlers.composing()
  })
  // Chromium's own can be untrusted. All that a false one does is let us read.
  listen('compositionend', () => {
    composing = false
    handlers.typed()
  })
  field.follow(() => {
    if (!composing) handlers.changed()
  }, signal)

  const heartbeat = setInterval(() => {
    if (!composing) handlers.beat()
  }, HEARTBEAT)
  signal.addEventListener('abort', () => clearInterval(heartbeat), { once: true })
}
