import type { LongReadings } from './long-terms.js'
import type { Tokens } from './tokens.js'

/** The two halves of 64 bits. */
export interface Bits {
  low: number
  high: number
}

/** The bits of all of some terms. */
export function bitsOf(terms: readonly number[]): Bits {
  const bits = { low: 0, high: 0 }
  for (const term of terms) {
    bits.low |= lowBit(term)
    bits.high |= highBit(term)
  }
  return bits
}

/** The two halves of the bit that stands for a term. */
const lowBit = (term: number): number => ((term & 32) === 0 ? 1 << (term & 31) : 0)
const highBit = (term: number): number => ((term & 32) === 0 ? 0 : 1 << (term & 31))

/**
 * Which terms stand at each token, as far as 64 bits can tell: a set of terms that shares no bit with those there cannot stand
 * there (Bloom 1970). Most phrases are ruled out by it, without a look at their words.
 */
export class Sieve {
  /** By token: the bits of the terms that begin with it, and of those that end with it. */
  #lowFrom = new Int32Array(256)
  #highFrom = new Int32Array(256)
  #lowTo = new Int32Array(256)
  #highTo = new Int32Array(256)

  /** Takes in the terms of one paragraph. */
  fill({ term, length }: Tokens, readings: LongReadings): void {
    if (length > this.#lowFrom.length || this.#lowFrom.length > ROOM_KEPT) {
      const room = 2 ** Math.ceil(Math.log2(Math.max(length, 256)))
      this.#lowFrom = new Int32Array(room)
      this.#highFrom = new Int32Array(room)
      this.#lowTo = new Int32Array(room)
      this.#highTo = new Int32Array(room)
    }
    for (let at = 0; at < length; at += 1) {
      this.#lowFrom[at] = this.#lowTo[at] = lowBit(term[at] as number)
      this.#highFrom[at] = this.#highTo[at] = highBit(term[at] as number)
    }
    for (let one = 0; one < readings.length; one += 1) {
      const long = readings.term[one] as number
      const [first, last] = [readings.first[one] as number, readings.last[one] as number]
      this.#lowFrom[first] = (this.#lowFrom[first] as number) | lowBit(long)
      this.#highFrom[first] = (this.#highFrom[first] as number) | highBit(long)
      this.#lowTo[last] = (this.#lowTo[last] as number) | lowBit(long)
      this.#highTo[last] = (this.#highTo[last] as number) | highBit(long)
    }
  }

  /** Whether any of the terms whose bits are given may begin with the tokens from `from` on, before `to`. */
  mayBegin(from: number, to: number, low: number, high: number): boolean {
    for (let at = from; at < to; at += 1) {
      if ((((this.#lowFrom[at] as number) & low) | ((this.#highFrom[at] as number) & high)) !== 0) return true
    }
    return false
  }

  /** Whether any of them may end with those tokens. */
  mayEnd(from: number, to: number, low: number, high: number): boolean {
    for (let at = from; at < to; at += 1) {
      if ((((this.#lowTo[at] as number) & low) | ((this.#highTo[at] as number) & high)) !== 0) return true
    }
    return false
  }
}

/** Room is given back after a text of more words than this. */
const ROOM_KEPT = 1 << 18
