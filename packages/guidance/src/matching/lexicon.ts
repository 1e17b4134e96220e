/** The number of every word that the pack does not know. */
export const UNKNOWN = 0

/** What a word is to the pack; one word may be several. */
export const Kind = {
  /** Phrases look for it. */
  phrase: 1,
  /** Right as it is, although a word that phrases look for is near. */
  real: 1 << 1,
  /** Nobody's name, because the pack itself uses it. */
  known: 1 << 2,
  title: 1 << 3,
  workerTitle: 1 << 4,
  never: 1 << 5,
  opener: 1 << 6,
  notAfter: 1 << 7,
  placeAfter: 1 << 8,
  notBefore: 1 << 9,
  offspring: 1 << 10,
  verb: 1 << 11,
  abbreviation: 1 << 12,
  /** An abbreviation that is also a word or initials: meant only in capitals. */
  capitals: 1 << 13,
} as const

/** Any odd number; each letter moves the hash of those before it on by this factor. */
export const HASH_BASE = 0x01000193
/** The same for a second hash: words that are alike in both are the same, but for one chance in ten to the nineteenth. */
export const CHECK_BASE = 0x5bd1e995

/** The hash of a folded word, letter by letter: `hash = nextHash(hash, letter)` from 0. */
export const nextHash = (hash: number, folded: number): number => (Math.imul(hash, HASH_BASE) + folded) | 0

export function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at += 1) hash = nextHash(hash, word.charCodeAt(at))
  return hash
}

function checkOf(word: string): number {
  let check = 0
  for (let at = 0; at < word.length; at += 1) check = (Math.imul(check, CHECK_BASE) + word.charCodeAt(at)) | 0
  return check
}

/** Numbers of `#table` a place takes: hash, check, number, kinds. */
const PLACE = 4

/** Numbers the words a pack knows, and finds them in a text by their hashes, without taking it apart. */
export class Lexicon {
  /** By number; of a term that is not one written word, what it is called here. */
  readonly words: string[] = ['']
  /** By number: the kinds of each. */
  #kinds = new Uint16Array(1024)
  /** Open addressing. */
  #table = new Int32Array(4096 * PLACE)
  #shift = 20

  /** How many numbers are taken, `UNKNOWN` among them. */
  get size(): number {
    return this.words.length
  }

  kindsOf(number: number): number {
    return this.#kinds[number] as number
  }

  /** The number of a folded word, which is added when it is new. */
  add(word: string, kind: number): number {
    const [hash, check] = [hashOf(word), checkOf(word)]
    let place = this.placeOf(hash, check)
    let number = this.numberAt(place)
    if (number === UNKNOWN) {
      number = this.addUnwritten(word)
      if (number * PLACE * 2 > this.#table.length) {
        this.#double()
        place = this.placeOf(hash, check)
      }
      this.#table.set([hash, check, number], place)
    }
    this.#kinds[number] = this.#table[place + 3] = this.kindsOf(number) | kind
    return number
  }

  /** A number for what no text is written as; it is of no kind. */
  addUnwritten(name: string): number {
    const number = this.words.push(name) - 1
    if (number === this.#kinds.length) {
      const kinds = new Uint16Array(number * 2)
      kinds.set(this.#kinds)
      this.#kinds = kinds
    }
    return number
  }

  numberOf(word: string): number {
    return this.numberAt(this.placeOf(hashOf(word), checkOf(word)))
  }

  /** Where the word of these hashes is, or would be. */
  placeOf(hash: number, check: number): number {
    const table = this.#table
    let place = (Math.imul(hash, 0x9e3779b1) >>> this.#shift) * PLACE
    while (table[place + 2] !== UNKNOWN && (table[place] !== hash || table[place + 1] !== check))
      place = (place + PLACE) & (table.length - 1)
    return place
  }

  numberAt(place: number): number {
    return this.#table[place + 2] as number
  }

  kindsAt(place: number): number {
    return this.#table[place + 3] as number
  }

  #double(): void {
    const table = this.#table
    this.#table = new Int32Array(table.length * 2)
    this.#shift -= 1
    for (let from = 0; from < table.length; from += PLACE) {
      if (table[from + 2] === UNKNOWN) continue
      const to = this.placeOf(table[from] as number, table[from + 1] as number)
      this.#table.set(table.subarray(from, from + PLACE), to)
    }
  }
}
