import { articlesOf, createSearch, type Hit, type Pack, type Search } from '@practice-guidance/guidance'
import { inThemes } from './groups.js'

/** What the reader asks of the library. */
export interface Filters {
  text: string
  /** Themes chosen; none means all. */
  themes: readonly string[]
  order: 'theme' | 'letter'
}

/** Searches one pack at a time, and remembers the answer while neither pack nor filters change. */
export class Finder {
  #pack?: Pack
  #search?: Search
  #filters?: Filters
  #hits: Hit[] = []

  find(pack: Pack, filters: Filters): Hit[] {
    if (this.#pack === pack && this.#filters === filters) return this.#hits
    if (this.#pack !== pack || !this.#search) this.#search = createSearch(pack)
    this.#pack = pack
    this.#filters = filters
    this.#hits = this.#search
      .query(filters.text, { limit: articlesOf(pack).length })
      .filter(({ item }) => inThemes([item], filters.themes).length > 0)
    return this.#hits
  }
}
