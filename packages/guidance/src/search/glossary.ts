import { foldWords } from '../matching/lexer.js'

/** Terms that mean the same, each as folded words: "wnb" and "was not brought". */
type Synonyms = readonly (readonly string[])[]

/** Adds to a query what its abbreviations stand for, and the abbreviations of what it spells out. */
export class Glossary {
  readonly #groups: readonly Synonyms[]

  constructor(glossary: Readonly<Record<string, readonly string[]>>) {
    this.#groups = Object.entries(glossary).map(([term, meanings]) => [term, ...meanings].map(foldWords))
  }

  /** The words that `words` does not hold yet but could have said. */
  expand(words: readonly string[]): string[] {
    const groups = this.#groups.filter((terms) => terms.some((term) => holds(words, term)))
    return [...new Set(groups.flat(2))].filter((word) => !words.includes(word))
  }
}

function holds(words: readonly string[], term: readonly string[]): boolean {
  return words.some((_, at) => term.every((word, offset) => words[at + offset] === word))
}
