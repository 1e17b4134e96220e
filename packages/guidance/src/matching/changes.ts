/**
 * Compared at once, in UTF-16 units, the long first: the engine compares stretches of text many times faster than we can
 * compare units.
 */
const STRETCHES = [65_536, 4096, 256, 16, 1]

/** How many UTF-16 units two texts begin with alike. */
export function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let count = 0
  for (const stretch of STRETCHES) {
    while (count + stretch <= most && a.slice(count, count + stretch) === b.slice(count, count + stretch))
      count += stretch
  }
  return count
}

/** How many units two texts end with alike, beyond the `start` they begin with alike. */
export function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start
  let count = 0
  for (const stretch of STRETCHES) {
    while (count + stretch <= most && before(a, count, stretch) === before(b, count, stretch))
      count += stretch
  }
  return count
}

/** The `stretch` units before the last `count` of a text. */
const before = (text: string, count: number, stretch: number) =>
  text.slice(text.length - count - stretch, text.length - count)
