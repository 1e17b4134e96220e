/** A pause in typing, in ms. */
const PAUSE = 600
/** Longest wait while somebody types without a pause, in ms. */
const LONGEST = 3000
/** Idle work starts after this even on a busy page, in ms. */
const PATIENCE = 1000

/** Waits for a pause in typing, then does the work step by step while the page is idle. */
export class Schedule {
  readonly #work: () => Iterator<void>
  #waitingSince: number | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #cancelIdle: (() => void) | undefined

  /** @param work starts anew after each pause; each step should take a few ms */
  constructor(work: () => Iterator<void>) {
    this.#work = work
  }

  /** Whether the work still to be done will see what is there now. */
  get pending(): boolean {
    return this.#waitingSince !== undefined
  }

  /** Something changed: what was under way is out of date. */
  touch(): void {
    const now = performance.now()
    const since = this.#waitingSince ?? now
    this.cancel()
    this.#waitingSince = since
    this.#timer = setTimeout(() => this.#start(), Math.min(PAUSE, Math.max(0, since + LONGEST - now)))
  }

  cancel(): void {
    clearTimeout(this.#timer)
    this.#cancelIdle?.()
    this.#waitingSince = undefined
  }

  #start(): void {
    this.#waitingSince = undefined
    this.#continue(this.#work())
  }

  #continue(steps: Iterator<void>): void {
    this.#cancelIdle = whenIdle((deadline) => {
      do {
        if (steps.next().done) return
      } while (deadline.timeRemaining() > 0)
      this.#continue(steps)
    })
  }
}

type IdleWork = (deadline: Pick<IdleDeadline, 'timeRemaining'>) => void

/** WebKit has no idle callbacks: there, every step is a task of its own. */
function whenIdle(work: IdleWork): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(work, { timeout: PATIENCE })
    return () => cancelIdleCallback(id)
  }
  const id = setTimeout(() => work({ timeRemaining: () => 0 }))
  return () => clearTimeout(id)
}
