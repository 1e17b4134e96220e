import { render, type TemplateResult } from 'lit/html.js'
import { cardCss } from './card.styles.js'

/** What happens in the card is no business of the page: its shortcuts, focus traps and click-outside handlers. */
const PRIVATE_EVENTS = [
  'keydown',
  'keyup',
  'focusin',
  'focusout',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
]

/**
 * The one element we put into a page, and only while there is something to show: a popover with a closed shadow root,
 * never near a field.
 */
export class CardHost {
  #host: HTMLElement | undefined
  #root: ShadowRoot | undefined
  readonly #onKeyDown: (event: KeyboardEvent) => void

  constructor(onKeyDown: (event: KeyboardEvent) => void) {
    this.#onKeyDown = onKeyDown
  }

  get present(): boolean {
    return this.#host !== undefined
  }

  /** What has focus inside, if anything. */
  get focused(): HTMLElement | null {
    return (this.#root?.activeElement as HTMLElement | null | undefined) ?? null
  }

  find(selector: string): HTMLElement | null {
    return this.#root?.querySelector<HTMLElement>(selector) ?? null
  }

  show(template: TemplateResult, field: Element): void {
    const root = (this.#root ??= this.#create())
    render(template, root)
    const parent = parentFor(field)
    if (this.#host && this.#host.parentNode !== parent) {
      parent.append(this.#host)
      this.#host.showPopover()
    }
  }

  remove(): void {
    this.#host?.remove()
    this.#host = undefined
    this.#root = undefined
  }

  #create(): ShadowRoot {
    const host = document.createElement('div')
    host.popover = 'manual'
    const root = host.attachShadow({ mode: 'closed' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(cardCss)
    root.adoptedStyleSheets = [sheet]
    root.addEventListener('keydown', (event) => this.#onKeyDown(event as KeyboardEvent))
    // A press on the card does what it says; it does not take focus from the text.
    root.addEventListener('mousedown', (event) => event.preventDefault())
    for (const type of PRIVATE_EVENTS) root.addEventListener(type, (event) => event.stopPropagation())
    this.#host = host
    return root
  }
}

/** A modal dialog makes everything outside it inert, even in the top layer: there, the host goes into the dialog. */
function parentFor(field: Element): Element {
  for (let node: Node | null = field; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof HTMLDialogElement && node.matches(':modal')) return node
  }
  return document.documentElement
}
