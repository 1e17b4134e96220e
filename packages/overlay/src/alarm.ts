/** Rings once, at a moment in ms since the epoch. */
export class Alarm {
  #timer: ReturnType<typeof setTimeout> | undefined

  set(at: number, ring: () => void): void {
    this.cancel()
    this.#timer = setTimeout(ring, Math.max(0, at - Date.now()))
  }

  cancel(): void {
    clearTimeout(this.#timer)
  }
}
