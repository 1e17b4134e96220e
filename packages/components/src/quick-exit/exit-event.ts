/**
 * Fired on the element when someone leaves, once the page is covered and before it navigates. Cancel it to navigate
 * yourself, for instance to end a session first. The cover stays, and the page still leaves by itself eight seconds
 * later: a mistake in a listener may delay an exit, never prevent it.
 */
export class PgExitEvent extends Event {
  static readonly type = 'pg-exit'

  /** The address about to be left to. */
  readonly destination: string

  constructor(destination: string) {
    super(PgExitEvent.type, { bubbles: true, composed: true, cancelable: true })
    this.destination = destination
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'pg-exit': PgExitEvent
  }
}
