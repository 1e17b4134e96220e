import type { Options } from './vocabulary.js'

/** What may stand at one place in a phrase, with words as numbers. */
export interface Choice {
  /** Words that are an option by themselves. */
  readonly whole: ReadonlySet<number>
  /** The words after the first, for each option of several words that begins with it. */
  readonly longer: ReadonlyMap<number, readonly (readonly number[])[]>
}

/** A word that no phrase holds. */
export const UNKNOWN = -1

/** Numbers every word that phrases hold, and knows the choices each of them can begin. */
export class Choices {
  readonly #numbers = new Map<string, number>()
  readonly #numbered = new Map<readonly string[], readonly number[]>()
  readonly #known = new Map<Options | string, Choice>()
  readonly #beginning: Choice[][] = []

  /** Every word that phrases hold, folded. */
  get words(): ReadonlySet<string> {
    return new Set(this.#numbers.keys())
  }

  /** The number of a folded word, or `UNKNOWN`. */
  numberOf(word: string): number {
    return this.#numbers.get(word) ?? UNKNOWN
  }

  /** The choices that a word can begin. */
  begunBy(word: number): readonly Choice[] {
    return this.#beginning[word] ?? []
  }

  /** A plain word is known by itself, a choice by the object that everything written alike shares. */
  of(options: Options): Choice {
    const taken = options.length === 1 ? (options[0]?.join(' ') ?? '') : options
    let choice = this.#known.get(taken)
    if (!choice) this.#known.set(taken, (choice = this.#make(options)))
    return choice
  }

  #make(options: Options): Choice {
    const whole = new Set<number>()
    const longer = new Map<number, (readonly number[])[]>()
    const choice: Choice = { whole, longer }
    for (const words of options) {
      const numbers = this.#numbersOf(words)
      const [first = UNKNOWN] = numbers
      if (!whole.has(first) && !longer.has(first)) this.#beginning[first]?.push(choice)
      if (numbers.length === 1) whole.add(first)
      else longer.set(first, [...(longer.get(first) ?? []), numbers.slice(1)])
    }
    return choice
  }

  #numbersOf(words: readonly string[]): readonly number[] {
    let numbers = this.#numbered.get(words)
    if (!numbers) this.#numbered.set(words, (numbers = words.map((word) => this.#add(word))))
    return numbers
  }

  #add(word: string): number {
    let number = this.#numbers.get(word)
    if (number === undefined) {
      number = this.#numbers.size
      this.#numbers.set(word, number)
      this.#beginning.push([])
    }
    return number
  }
}
