import { seeded } from './seeded.mjs'

/** @typedef {{ at: number, drop: number, insert: string }} Edit UTF-16 units: at `at`, `drop` units give way to `insert` */

/**
 * What somebody does to a record of `length` units from its middle on: types, takes letters back, jumps elsewhere, pastes,
 * deletes a stretch. One edit a keystroke; most are letters.
 * @param {number} length @param {number} count @param {string} pasted what they type and paste from
 */
export function* edits(length, count, pasted) {
  const chance = seeded(count)
  let at = Math.floor(length / 2)
  let typed = 0
  for (let done = 0; done < count; done += 1) {
    const kind = chance.below(200)
    if (kind === 0) {
      at = chance.below(length)
      yield { at, drop: 0, insert: ' ' }
    } else if (kind === 1) {
      const from = chance.below(pasted.length - 400)
      yield { at, drop: 0, insert: pasted.slice(from, from + 400) }
    } else if (kind === 2) {
      yield { at, drop: 300, insert: '' }
    } else if (kind < 20) {
      at = Math.max(0, at - 1)
      yield { at, drop: 1, insert: '' }
    } else {
      yield { at, drop: 0, insert: pasted.charAt(typed++ % pasted.length) }
      at += 1
    }
  }
}
