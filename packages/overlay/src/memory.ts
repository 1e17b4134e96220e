import {
  type Deed,
  type DeviceHistory,
  emptyHistory,
  historyAfter,
  type Policy,
} from '@practice-guidance/guidance'

/** What every record goes by: what was done with messages before, and what an organisation asks for. */
export interface Remembered {
  history: DeviceHistory
  policy?: Partial<Policy>
}

/** Where it is kept between records. */
export interface Memory {
  /** Asked whenever a field is focused, because another page may have added to it. */
  recall(): Remembered | Promise<Remembered>
  /** Told of everything that becomes of a message: ids, counts and times, never text. */
  keep(deed: Deed): void
}

/** Remembers for as long as the page is open, and stores nothing. */
export class PageMemory implements Memory {
  #history: DeviceHistory = emptyHistory

  recall(): Remembered {
    return { history: this.#history }
  }

  keep(deed: Deed): void {
    this.#history = historyAfter(this.#history, deed)
  }
}
