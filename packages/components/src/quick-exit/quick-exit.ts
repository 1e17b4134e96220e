import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { hostStyles } from '../internal/host.styles.js'
import { keepClear } from './clearance.js'
import { chooseDestination, DEFAULT_DESTINATION, isDestination, SECOND_DESTINATION } from './destination.js'
import { PgExitEvent } from './exit-event.js'
import { exit } from './exit-state.js'
import { evictFrozenPages, keepGuard } from './frozen-pages.js'
import { attempt, conceal, concealPage, navigate } from './leave.js'
import { onLoneShift, PRESSES } from './lone-shift.js'
import { quickExitStyles } from './quick-exit.styles.js'
import { sayStuck, watch } from './watch.js'
import { words } from './words.js'

/**
 * A way to leave the page at once. Put a plain link to a neutral page of another site inside: it works before and
 * without this script. Upgraded, it covers the page in the same instant, leaves without telling the destination
 * where the visitor came from, takes this page's place in the tab's history, and keeps Back covered for ten minutes.
 * It does not remove the visit from the browser's history, nor from anything else that watches the device.
 *
 * @summary Leaves the page at once, by a link or three presses of Shift.
 * @slot - One link, `<a href="https://…" rel="nofollow noreferrer">`. Without one, a link to BBC Weather is shown.
 * @event pg-exit - Before leaving, with the page already covered. See PgExitEvent for what cancelling does.
 * @csspart link - The link shown when the page gives none.
 * @cssproperty --pg-exit - Background of the link.
 * @cssproperty --pg-on-exit - Text and edge of the link.
 */
export class PgQuickExit extends LitElement {
  static override styles = [hostStyles, quickExitStyles]

  #releases: (() => void)[] = []

  @state() private link: HTMLAnchorElement | null = null
  @state() private presses = 0
  @state() private afloat = false

  /** `shift` leaves on three presses of Shift alone; `none` turns the shortcut off. */
  @property() shortcut: 'shift' | 'none' = 'shift'

  /** A second address, tried when the first has not answered after eight seconds. */
  @property() fallback = SECOND_DESTINATION

  override connectedCallback(): void {
    super.connectedCallback()
    this.#readLink()
    addEventListener('pageshow', this.#resume)
    this.#releases.push(
      () => removeEventListener('pageshow', this.#resume),
      keepGuard(),
      onLoneShift((presses) => this.#onPresses(presses)),
      keepClear(this),
      this.#keepInView(),
    )
    this.#resume()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    for (const release of this.#releases.splice(0)) release()
    this.presses = 0
  }

  /** Covers the page and leaves it. A second call while leaving does nothing. */
  exit(): void {
    if (exit.destination) return
    const destination = chooseDestination(this.link?.getAttribute('href'), DEFAULT_DESTINATION)
    conceal(destination)
    if (top !== window) attempt(() => concealPage(top!.document))
    attempt(evictFrozenPages)
    const proceed = this.dispatchEvent(new PgExitEvent(destination))
    if (proceed && !navigate(destination)) sayStuck(destination)
    else this.#watch(destination)
  }

  override render() {
    const progress = this.presses === PRESSES - 1 ? words.pressAgain : ''
    return html`
      <div class=${this.afloat ? 'bar afloat' : 'bar'} @click=${this.#onClick} @keydown=${this.#onKeydown}>
        <slot @slotchange=${this.#readLink}></slot>
        ${
          this.link
            ? nothing
            : html`<a part="link" href=${DEFAULT_DESTINATION} rel="nofollow noreferrer">${words.leave}</a>`
        }
        <p class="presses" role="status" dir="auto">${progress}</p>
      </div>
    `
  }

  #readLink(): void {
    this.link = this.querySelector('a')
    if (!this.link) return
    // Middle click and "open in new tab" stay with the browser, so the link itself must be fit to follow.
    this.link.relList.add('nofollow', 'noreferrer')
    const href = this.link.getAttribute('href')
    if (!isDestination(href)) this.link.href = chooseDestination(href, DEFAULT_DESTINATION)
  }

  #onClick(event: Event): void {
    if (!onLink(event)) return
    event.preventDefault()
    this.exit()
  }

  // Enter is a click already; Space is expected of what looks like a button.
  #onKeydown(event: KeyboardEvent): void {
    if (event.key !== ' ' || !onLink(event)) return
    event.preventDefault()
    this.exit()
  }

  #onPresses(presses: number): void {
    if (this.shortcut === 'none') return
    this.presses = presses
    if (presses === PRESSES) this.exit()
  }

  /** The guard may already be leaving this page, which came back with Back: look after that exit too. */
  #resume = (): void => {
    if (exit.destination) this.#watch(exit.destination)
  }

  #watch(destination: string): void {
    watch(destination, chooseDestination(this.fallback, SECOND_DESTINATION))
  }

  // Not all of it: at fractional zoom a whole element may count as 0.99 in view.
  #keepInView(): () => void {
    const observer = new IntersectionObserver(
      (entries) => {
        this.afloat = entries.at(-1)!.intersectionRatio < 0.9
      },
      { threshold: 0.9 },
    )
    observer.observe(this)
    return () => observer.disconnect()
  }
}

function onLink(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof HTMLAnchorElement)
}

declare global {
  interface HTMLElementTagNameMap {
    'pg-quick-exit': PgQuickExit
  }
}
