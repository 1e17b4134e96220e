import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys, sendMouse } from '@web/test-runner-commands'
import { createOverlay, type Overlay, type OverlayOptions, type OverlayState } from '../src/index.js'
import { pack } from './pack.js'

export const canMarkTextControls = 'createValueRange' in HTMLTextAreaElement.prototype

/** The overlay's shadow root is closed; the tests see what a person sees by keeping hold of it as it is made. */
let cardRoot: ShadowRoot | undefined
const attachShadow = Element.prototype.attachShadow
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init)
  if (init.mode === 'closed') cardRoot = root
  return root
}

/** A running overlay, what it said, and what it shows. */
export class Running {
  readonly states: OverlayState[] = []
  readonly overlay: Overlay
  #told = () => {}

  constructor(options: Partial<OverlayOptions> = {}) {
    this.overlay = createOverlay({
      pack: () => pack,
      adoptMarks: true,
      onChange: (state) => {
        this.states.push(state)
        this.#told()
      },
      ...options,
    })
    this.overlay.start()
  }

  get state(): OverlayState | undefined {
    return this.states.at(-1)
  }

  /** Resolves once the latest state is as `test` wants it. */
  async until(test: (state: OverlayState) => boolean): Promise<OverlayState> {
    while (!this.state || !test(this.state)) await new Promise<void>((resolve) => (this.#told = resolve))
    return this.state
  }

  untilOpen(count: number): Promise<OverlayState> {
    return this.until(({ offers }) => offers.filter(({ status }) => status === 'open').length === count)
  }
}

export const hostElement = () => document.querySelector<HTMLElement>(':root > [popover], dialog > [popover]')

export function inCard<T extends HTMLElement = HTMLElement>(selector: string): T | null {
  return hostElement() ? (cardRoot?.querySelector<T>(selector) ?? null) : null
}

export const focusedInCard = () => (hostElement() ? (cardRoot?.activeElement ?? null) : null)

export const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

/** A wait for what must not happen. */
export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export async function textarea(value = ''): Promise<HTMLTextAreaElement> {
  return fixture(html`<textarea style="width: 300px; height: 120px" .value=${value}></textarea>`)
}

export async function editable(): Promise<HTMLElement> {
  return fixture(html`<div contenteditable style="width: 300px; min-height: 120px"></div>`)
}

/** WebKit's driver holds down all keys of one call together, as a chord: no key can come twice. */
const isWebKit = !('chrome' in window) && /AppleWebKit/.test(navigator.userAgent)

export async function type(text: string): Promise<void> {
  for (const part of isWebKit ? withoutRepeats(text) : [text]) await sendKeys({ type: part })
}

function withoutRepeats(text: string): string[] {
  const parts: string[] = []
  for (const letter of text) {
    const last = parts.at(-1)
    if (last === undefined || last.toLowerCase().includes(letter.toLowerCase())) parts.push(letter)
    else parts[parts.length - 1] = last + letter
  }
  return parts
}

const webDriverKeys: Record<string, string> = { Shift: '\uE008', Control: '\uE009', Alt: '\uE00A' }

export async function chord(modifiers: string[], key: string): Promise<void> {
  if (isWebKit) return sendKeys({ type: [...modifiers.map((name) => webDriverKeys[name]), key].join('') })
  for (const down of modifiers) await sendKeys({ down })
  await sendKeys({ press: key })
  for (const up of modifiers) await sendKeys({ up })
}

/** Presses the middle of an element as a person would, once it may be pressed. */
export async function press(element: Element | null): Promise<void> {
  if (!element) throw new Error('There is nothing to press')
  await pause(350)
  await frame()
  const { left, top, width, height } = element.getBoundingClientRect()
  await sendMouse({
    type: 'click',
    position: [Math.round(left + width / 2), Math.round(top + height / 2)],
  })
}

/** What a highlight marks, as text where the range tells. */
export function marked(name: string): string[] {
  const ranges: AbstractRange[] = []
  CSS.highlights.get(name)?.forEach((range) => ranges.push(range))
  return ranges.map((range) =>
    range instanceof Range ? range.toString() : `${range.startOffset}-${range.endOffset}`,
  )
}

/** Goes to a part of the card with the Tab key. */
export async function reach(selector: string): Promise<void> {
  for (let tabs = 0; tabs < 12 && !focusedInCard()?.matches(selector); tabs += 1) {
    await sendKeys({ press: 'Tab' })
  }
  expect(focusedInCard()?.matches(selector), selector).to.equal(true)
}

/** Resolves once this is said to people who use a screen reader. */
export async function announced(text: string): Promise<void> {
  while (inCard('[role=status]')?.textContent !== text) await pause(50)
}
