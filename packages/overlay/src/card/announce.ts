/** Nothing is said until this long after the last key, in ms. */
const SILENCE = 2000

/** Says things to people who use a screen reader: politely, in a pause, and only the latest thing. */
export class Announcer {
  readonly #say: (text: string) => void
  #quietSince = -Infinity
  #pending: string | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(say: (text: string) => void) {
    this.#say = say
  }

  /** The person is typing: whatever there is to say waits. */
  typed(): void {
    this.#quietSince = performance.now()
    if (this.#pending !== undefined) this.announce(this.#pending)
  }

  announce(text: string): void {
    this.cancel()
    this.#pending = text
    this.#timer = setTimeout(
      () => {
        this.#pending = undefined
        this.#say(text)
      },
      Math.max(0, this.#quietSince + SILENCE - performance.now()),
    )
  }

  cancel(): void {
    clearTimeout(this.#timer)
    this.#pending = undefined
  }
}
