import {
  createMatcher,
  createPrompter,
  type Deed,
  type DeviceHistory,
  emptyHistory,
  historyAfter,
  type Matcher,
  type Pack,
  type Prompter,
} from '@practice-guidance/guidance'
import type { Memory } from './memory.js'

/** A pack made ready, and what is remembered: what all records of a page share. */
export class Guidance {
  readonly pack: Pack
  readonly matcher: Matcher
  readonly #memory: Memory
  #prompter: Prompter
  #history: DeviceHistory = emptyHistory

  constructor(pack: Pack, memory: Memory) {
    this.pack = pack
    this.matcher = createMatcher(pack)
    this.#memory = memory
    this.#prompter = createPrompter(pack)
  }

  get prompter(): Prompter {
    return this.#prompter
  }

  get history(): DeviceHistory {
    return this.#history
  }

  /** Brings what is remembered up to date. A memory that fails is no reason to fall silent. */
  async recall(): Promise<void> {
    try {
      const { history, policy } = await this.#memory.recall()
      this.#history = history
      this.#prompter = createPrompter(this.pack, policy)
    } catch (error) {
      console.error('Record prompts go on without what was remembered:', error)
    }
  }

  keep(deed: Deed): void {
    this.#history = historyAfter(this.#history, deed)
    this.#memory.keep(deed)
  }
}
