import {
  type Consideration,
  createMatcher,
  createPrompter,
  type Deed,
  type DeviceHistory,
  emptyHistory,
  emptyRecord,
  historyAfter,
  type Pack,
  parsePack,
  type Policy,
  recordAfter,
} from '../src/index.js'
import { message, packInput } from './fixture.js'

const prompt = (word: string, changes = {}) => ({ id: `${word}-prompt`, any: [word], ...changes })

/** Messages that one word each calls up; `apples` is answered by "eaten" in the paragraph, or anywhere by "all gone". */
export const fruit: Pack = parsePack(
  packInput({
    messages: [
      message('apples', {
        prompts: [
          prompt('apple', { answered: { within: 'paragraph', any: ['eaten'] } }),
          prompt('pip', { tier: 1 }),
          prompt('rotten', { tier: 3 }),
        ],
      }),
      message('bananas', { prompts: [prompt('banana', { tier: 1 })] }),
      message('cherries', { prompts: [prompt('cherry')] }),
      message('damsons', { prompts: [prompt('damson', { tier: 3 })] }),
      message('elderberries', { prompts: [prompt('elderberry')] }),
      message('figs', { prompts: [prompt('fig', { tier: 3 })] }),
    ],
  }),
)
const matcher = createMatcher(fruit)

type Done = Deed extends infer One ? (One extends Deed ? Omit<One, 'message' | 'at'> : never) : never

const lists = ['show', 'hold', 'answered', 'dismissed', 'snoozed', 'waiting'] as const

/** A worker at a desk: records come and go, the device remembers. Times in ms. */
export class Desk {
  now = 1_000_000
  history: DeviceHistory = emptyHistory
  last!: Consideration
  readonly #policy: Partial<Policy>
  #record = emptyRecord
  #text = ''
  #typedAt: number | null = null
  #caret: number | null = null

  constructor(policy: Partial<Policy> = {}) {
    this.#policy = policy
  }

  /** Opens another record, with a text already in it. */
  open(text: string) {
    this.#record = emptyRecord
    this.#typedAt = this.#caret = null
    this.#text = text
    return this.look()
  }

  /** Types, so that the text is now this, and goes on looking at it for `ms`. */
  type(text: string, ms = 10_000) {
    this.#text = text
    this.#typedAt = this.now
    this.#caret = text.length
    return this.after(ms)
  }

  after(ms: number) {
    this.now += ms
    return this.look()
  }

  do(message: string, done: Done) {
    const deed = { ...done, message, at: this.now } as Deed
    this.#record = recordAfter(this.#record, deed)
    this.history = historyAfter(this.history, deed)
    return this.look()
  }

  dismiss(message: string) {
    return this.do(message, { done: 'dismissed', tier: this.#tierOf(message) })
  }

  snooze(message: string, until: number | 'record') {
    return this.do(message, { done: 'snoozed', tier: this.#tierOf(message), until })
  }

  /** Ids in every list that holds any. */
  look(): Partial<Record<(typeof lists)[number], string[]>> {
    this.last = createPrompter(fruit, this.#policy).consider(matcher.match(this.#text), this.#record, {
      now: this.now,
      typedAt: this.#typedAt,
      caret: this.#caret,
      history: this.history,
    })
    this.#record = this.last.record
    for (const deed of this.last.deeds) this.history = historyAfter(this.history, deed)
    const filled = lists.filter((list) => this.last[list].length > 0)
    return Object.fromEntries(filled.map((list) => [list, this.last[list].map(({ message }) => message)]))
  }

  #tierOf(message: string) {
    return lists.flatMap((list) => this.last[list]).find((offer) => offer.message === message)!.tier
  }
}
