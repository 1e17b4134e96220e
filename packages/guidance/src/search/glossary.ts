import { stemsOf, tellingStems } from './reading.js'

/** What a stretch of a query could also have been called. */
export interface Synonym {
  /** The words of the query it stands for: from, and up to but without. */
  from: number
  to: number
  stems: readonly string[]
  /** As the glossary writes it. */
  term: string
}

interface Term {
  term: string
  stems: readonly string[]
  /** Terms that mean the same. */
  others: readonly { term: string; telling: readonly string[] }[]
}

/** Reads a pack's glossary both ways: what an abbreviation stands for, and the abbreviation of what is spelt out. */
export class Glossary {
  /** Terms by their first word, the longest first. */
  readonly #terms = new Map<string, Term[]>()

  constructor(glossary: Readonly<Record<string, readonly string[]>>) {
    for (const [written, meanings] of Object.entries(glossary)) {
      const group = [written, ...meanings].map((term) => ({
        term,
        stems: stemsOf(term),
        telling: tellingStems(term),
      }))
      for (const { term, stems } of group)
        this.#add({ term, stems, others: group.filter((other) => other.term !== term) })
    }
    for (const terms of this.#terms.values()) terms.sort((a, b) => b.stems.length - a.stems.length)
  }

  /** All that a query's words could have said in other words. */
  synonyms(words: readonly string[]): Synonym[] {
    return words.flatMap((word, from) =>
      (this.#terms.get(word) ?? [])
        .filter(({ stems }) => stems.every((stemmed, offset) => words[from + offset] === stemmed))
        .flatMap(({ stems, others }) =>
          others.map(({ term, telling }) => ({ from, to: from + stems.length, term, stems: telling })),
        ),
    )
  }

  #add(term: Term): void {
    const [first] = term.stems
    if (first === undefined) return
    const terms = this.#terms.get(first)
    if (terms) terms.push(term)
    else this.#terms.set(first, [term])
  }
}
