import type { Pack } from '@practice-guidance/guidance'
import type { PackLoadError } from './internal/load-pack.js'

/** A pack arrived. Fired by the element whose `src` it is. */
export class PgPackLoadEvent extends Event {
  static readonly type = 'pg-pack-load'
  readonly pack: Pack

  constructor(pack: Pack) {
    super(PgPackLoadEvent.type, { bubbles: true, composed: true })
    this.pack = pack
  }
}

/** A pack could not be loaded. Fired by the element whose `src` it is, which also says so on the page. */
export class PgPackErrorEvent extends Event {
  static readonly type = 'pg-pack-error'
  readonly error: PackLoadError

  constructor(error: PackLoadError) {
    super(PgPackErrorEvent.type, { bubbles: true, composed: true })
    this.error = error
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'pg-pack-load': PgPackLoadEvent
    'pg-pack-error': PgPackErrorEvent
  }
}
