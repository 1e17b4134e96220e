/**
 * @typedef {object} Chance
 * @property {(limit: number) => number} below a whole number from 0, below `limit`
 * @property {(share: number) => boolean} happens true in about that share of calls, from 0 to 1
 * @property {<T>(list: readonly T[]) => T} pick
 */

/**
 * Chance that is the same every time (mulberry32).
 * @param {number} seed @returns {Chance}
 */
export function seeded(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (/** @type {number} */ limit) => Math.floor(next() * limit)
  return {
    below,
    happens: (share) => next() < share,
    pick: (list) => {
      if (list.length === 0) throw new Error('Nothing to pick from')
      return /** @type {typeof list[number]} */ (list[below(list.length)])
    },
  }
}
