import { articlesOf, type Pack } from '@practice-guidance/guidance'
import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { Announcer } from '../internal/announcer.js'
import { heading } from '../internal/heading.js'
import { PackElement, type Problem } from '../internal/pack-element.js'
import type { PgMessage } from '../message/message.js'
import { choices } from './choices.js'
import { filtered, type Filters, isFiltering, moreFilters, NO_FILTERS, themeFilter } from './filters.js'
import { Finder } from './finder.js'
import { groupByLetter, groupByTheme } from './groups.js'
import { libraryStyles } from './library.styles.js'
import { index, type Listing, results } from './listing.js'
import { noResults } from './no-results.js'

/** How many results are shown before "Show more". */
const PAGE = 20
/** Pause in ms after the last keystroke before the number of results is announced. */
const ANNOUNCE_AFTER = 1000
/** As much of a pasted text as is said again above its results, in UTF-16 units. */
const NAMED = 60
/** Width in CSS pixels from which the themes stand open without pushing the list off the screen. */
const ROOMY = 600

/**
 * Search, filters by theme and the whole index of a pack. With `href-template` results are links; without it a result
 * opens in place. What is typed stays in the element: it reaches no address, history or storage.
 *
 * @summary The library of guidance: search, themes, index.
 * @slot - What to show until the pack has come, such as a plain list of links. Stays if it does not come.
 * @event {PgPackLoadEvent} pg-pack-load - The pack at `src` arrived.
 * @event {PgPackErrorEvent} pg-pack-error - It could not be loaded.
 * @csspart notice - The box that says what went wrong.
 */
export class PgLibrary extends PackElement {
  static override styles: CSSResultGroup = [PackElement.styles, libraryStyles]

  readonly #announcer = new Announcer(this)
  readonly #finder = new Finder(this)
  #opener?: HTMLElement
  /** Whether themes could stand open when they were first drawn. Afterwards the reader decides. */
  #roomy?: boolean

  @query('#search') private input?: HTMLInputElement
  @query('form') private form?: HTMLElement
  @query('.results .entry-title') private best?: HTMLElement
  @query('.count') private count?: HTMLElement
  @query('pg-message') private page?: PgMessage

  @state() private filters: Filters = NO_FILTERS
  @state() private shown = PAGE
  @state() private reading?: string

  /** Address of the search index of a large pack, as `guidance build --index` makes it. A small pack needs none. */
  @property({ attribute: 'search-index' }) searchIndex?: string

  /** Also know a message by the way a record says it. Loads `pg-phrases.js`, which has to stand beside `pg.js`. */
  @property({ type: Boolean }) sentences = false

  override focus(options?: FocusOptions): void {
    if (this.reading) this.page?.focus(options)
    else this.input?.focus(options)
  }

  /** Opens an item in place, as choosing its result does. */
  async open(id: string): Promise<void> {
    this.reading = id
    await this.updateComplete
    await this.page?.updateComplete
    this.page?.focus()
  }

  /** Goes back from an item to the list, as it was left. */
  async close(): Promise<void> {
    this.reading = undefined
    await this.updateComplete
    if (this.#opener?.isConnected) this.#opener.focus()
    else this.count?.focus()
    this.#opener = undefined
  }

  #change(change: Partial<Filters>): void {
    this.filters = { ...this.filters, ...change }
    this.shown = PAGE
    if (this.guidance) this.#announcer.announce(this.#summary(this.guidance), ANNOUNCE_AFTER)
  }

  #startOver(change: Partial<Filters>): void {
    this.#change(change)
    this.input?.focus()
  }

  #onInput({ target }: InputEvent): void {
    this.#change({ text: (target as HTMLInputElement).value })
    void this.#showAnswer()
  }

  /** Brings the search to the top of the screen where its best result would otherwise be below the fold. */
  async #showAnswer(): Promise<void> {
    await this.updateComplete
    const answer = this.best?.getBoundingClientRect()
    if (answer && answer.bottom > window.innerHeight) this.form?.scrollIntoView({ behavior: 'instant' })
  }

  /** Enter goes to the results, and nowhere else. */
  #onSubmit(event: SubmitEvent): void {
    event.preventDefault()
    this.count?.focus()
  }

  get #words(): string {
    return this.filters.text.trim()
  }

  /** Settles when what is asked for is shown, so also when a search that is still made ready has come. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete()
    await this.#finder.ready
    return super.getUpdateComplete()
  }

  /** How much is shown, in words. */
  #summary(pack: Pack): string {
    const words = this.#words
    if (words) {
      const hits = this.#finder.find(this.filters)
      if (!hits) return this.strings.preparing
      const named = words.length > NAMED ? `${words.slice(0, NAMED).trimEnd()}…` : words
      return hits.length > 0 ? this.strings.results(hits.length, named) : this.strings.noResults(named)
    }
    const all = articlesOf(pack).length
    const { length } = filtered(pack, this.filters)
    return length < all ? this.strings.inThemes(length, all) : this.strings.all(length)
  }

  #listing(pack: Pack): Listing {
    return {
      pack,
      level: this.headingLevel + 1,
      hrefTemplate: this.hrefTemplate,
      open: (id, event) => {
        this.#opener = event.currentTarget as HTMLElement
        void this.open(id)
      },
    }
  }

  #renderForm(): TemplateResult {
    return html`
      <form role="search" @submit=${this.#onSubmit}>
        <label for="search">${this.strings.search}</label>
        <div class="search-row">
          <input
            id="search"
            type="search"
            autocomplete="off"
            autocapitalize="none"
            enterkeyhint="search"
            .value=${this.filters.text}
            @input=${this.#onInput}
          />
          <button class="primary">${this.strings.searchButton}</button>
        </div>
      </form>
    `
  }

  #renderFilters(pack: Pack): unknown[] {
    const choosing = {
      pack,
      filters: this.filters,
      strings: this.strings,
      change: (change: Partial<Filters>) => this.#change(change),
    }
    this.#roomy ??= this.offsetWidth >= ROOMY
    return [themeFilter(choosing, this.#roomy && this.#words === ''), moreFilters(choosing)]
  }

  #renderOrder(): TemplateResult {
    const { order } = this.filters
    const options = [
      { value: 'theme', label: this.strings.byTheme, chosen: order === 'theme' },
      { value: 'letter', label: this.strings.byLetter, chosen: order === 'letter' },
    ]
    return choices('radio', this.strings.order, options, (value) =>
      this.#change({ order: value as Filters['order'] }),
    )
  }

  #renderIndex(pack: Pack): TemplateResult[] {
    const { order, themes } = this.filters
    const items = filtered(pack, this.filters)
    const groups =
      order === 'theme'
        ? groupByTheme(pack, themes, this.strings.otherThemes, items)
        : groupByLetter(pack, themes, items)
    return index(groups, this.#listing(pack))
  }

  #renderSuggestion() {
    const suggestion = this.#finder.suggest(this.#words)
    if (!suggestion) return nothing
    return html`
      <p class="suggestion">
        ${this.strings.didYouMean}
        <button class="link" type="button" @click=${() => this.#startOver({ text: suggestion })}>
          ${suggestion}</button
        >?
      </p>
    `
  }

  #renderResults(pack: Pack) {
    const hits = this.#finder.find(this.filters)
    if (!hits) return nothing
    if (hits.length === 0) {
      return noResults(this.strings, {
        withoutFilters: isFiltering(this.filters)
          ? () => this.#startOver({ themes: [], kinds: [], audience: [] })
          : undefined,
        showAll: () => this.#startOver(NO_FILTERS),
      })
    }
    const more = html`
      <button type="button" @click=${() => (this.shown += PAGE)}>${this.strings.more}</button>
    `
    return html`
      ${results(hits.slice(0, this.shown), this.#listing(pack))} ${hits.length > this.shown ? more : nothing}
    `
  }

  #renderReading(id: string, pack: Pack): TemplateResult {
    return html`
      <button type="button" class="back" @click=${() => this.close()}>${this.strings.back}</button>
      <pg-message
        .pack=${pack}
        .message=${id}
        .headingLevel=${this.headingLevel}
        .openRelated=${(related: string) => void this.open(related)}
      ></pg-message>
    `
  }

  protected override renderPack(pack: Pack): TemplateResult | Problem {
    if (articlesOf(pack).length === 0) {
      return { title: this.strings.emptyPack, advice: `${pack.title}, ${pack.publisher}` }
    }
    this.#finder.prepare(pack, { indexAddress: this.searchIndex, sentences: this.sentences })
    const searching = this.#words !== ''
    return html`
      <div class="library" ?hidden=${this.reading !== undefined}>
        ${this.#renderForm()} ${this.#renderFilters(pack)}
        <div class="list-head">
          ${heading(this.headingLevel, 'count', this.#summary(pack), { focusable: true })}
          ${searching ? nothing : this.#renderOrder()}
        </div>
        ${searching ? this.#renderSuggestion() : nothing}
        ${searching ? this.#renderResults(pack) : this.#renderIndex(pack)}
      </div>
      ${this.reading === undefined ? nothing : this.#renderReading(this.reading, pack)}
      ${this.#announcer.render()}
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pg-library': PgLibrary
  }
}
