import {
  articlesOf,
  type Hit,
  loadSearch,
  type Pack,
  type Search,
  type SearchIndex,
  SMALL_LIBRARY,
} from '@practice-guidance/guidance'
import type { ReactiveControllerHost } from 'lit'
import type { Filters } from './filters.js'

/** Results found at most; whoever has not met theirs by then adds a word. */
const MOST = 60

export interface FinderOptions {
  /** Where the index of a large pack may be had. */
  indexAddress: string | undefined
  /** Whether the phrases of prompts are looked for. */
  sentences: boolean
}

/**
 * Searches the pack shown last, and remembers its answer while neither pack nor filters change. A search that is still being
 * made ready when another pack comes is let go, so that an answer always belongs to what is on the page.
 */
export class Finder {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>
  #pack?: Pack
  #search?: Search
  #ready: Promise<void> = Promise.resolve()
  #filters?: Filters
  #hits?: Hit[]

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host
  }

  /** Settles when the pack given last can be searched. */
  get ready(): Promise<void> {
    return this.#ready
  }

  /** Makes a pack ready, unless it is. */
  prepare(pack: Pack, options: FinderOptions): void {
    if (this.#pack === pack) return
    this.#pack = pack
    this.#search = undefined
    this.#filters = undefined
    this.#hits = undefined
    this.#ready = this.#load(pack, options)
  }

  /** What is found; undefined while the search is not ready. */
  find(filters: Filters): Hit[] | undefined {
    if (!this.#search || this.#filters === filters) return this.#hits
    const { text, themes, kinds, audience } = filters
    this.#filters = filters
    this.#hits = this.#search.query(text, { limit: MOST, themes, kinds, audience })
    return this.#hits
  }

  /** The text with its slips put right. */
  suggest(text: string): string | undefined {
    return this.#search?.suggest(text)
  }

  async #load(pack: Pack, options: FinderOptions): Promise<void> {
    // After the list is drawn: it is read first.
    await new Promise((resolve) => setTimeout(resolve))
    if (this.#pack !== pack) return
    const search = await searchOf(pack, options)
    if (this.#pack !== pack) return
    this.#search = search
    this.#host.requestUpdate()
  }
}

/** With the index at that address where it fits the pack, else with one made here. */
async function searchOf(pack: Pack, { indexAddress, sentences }: FinderOptions): Promise<Search> {
  if (!indexAddress || articlesOf(pack).length <= SMALL_LIBRARY) return loadSearch(pack, { sentences })
  try {
    const answer = await fetch(indexAddress)
    return await loadSearch(pack, { index: (await answer.json()) as SearchIndex })
  } catch {
    return loadSearch(pack)
  }
}
