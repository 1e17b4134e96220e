import { expect } from '@open-wc/testing'
import { onLoneShift } from './lone-shift.js'

describe('pressing Shift alone', () => {
  let counts: number[]
  let stop: () => void

  beforeEach(() => {
    counts = []
    stop = onLoneShift((presses) => counts.push(presses))
  })
  afterEach(() => {
    press('Escape')
    stop()
  })

  it('counts to three, with either Shift', () => {
    press('Shift', { code: 'ShiftLeft' })
    press('Shift', { code: 'ShiftRight' })
    press('Shift', { code: 'ShiftLeft' })
    expect(counts).to.deep.equal([1, 2, 3, 0])
  })

  it('counts whatever shiftKey says on release, as Firefox may say true', () => {
    for (let i = 0; i < 3; i++) {
      key('keydown', 'Shift', { shiftKey: true })
      key('keyup', 'Shift', { shiftKey: true })
    }
    expect(counts).to.deep.equal([1, 2, 3, 0])
  })

  it('counts two Shifts held at once as two presses', () => {
    key('keydown', 'Shift', { code: 'ShiftLeft' })
    key('keydown', 'Shift', { code: 'ShiftRight' })
    key('keyup', 'Shift', { code: 'ShiftLeft' })
    key('keyup', 'Shift', { code: 'ShiftRight' })
    expect(counts).to.deep.equal([1, 2])
  })

  it('is heard in fields, dialogs and shadow roots, whatever the page does with the keys', () => {
    const host = document.createElement('div')
    const input = document.createElement('input')
    host.attachShadow({ mode: 'closed' }).append(input)
    document.body.append(host)
    input.addEventListener('keydown', (event) => event.stopPropagation())
    for (let i = 0; i < 3; i++) press('Shift', {}, input)
    host.remove()
    expect(counts).to.deep.equal([1, 2, 3, 0])
  })

  const disturbances: [string, () => void][] = [
    ['a capital letter', () => chord(() => press('A'))],
    ['a capital rolled off Shift', rolledCapital],
    ['Shift+Tab', () => chord(() => press('Tab'))],
    ['Ctrl+Shift', () => press('Shift', { ctrlKey: true })],
    ['Alt+Shift', () => press('Shift', { altKey: true })],
    ['a click with Shift', () => chord(() => pointer('mouse'))],
    ['a click between presses', () => pointer('mouse')],
    ['the wheel with Shift', () => chord(() => dispatchEvent(new WheelEvent('wheel')))],
    ['a drag with Shift', () => chord(() => dispatchEvent(new DragEvent('dragstart')))],
    ['Caps Lock', () => press('CapsLock')],
    ['a Shift that is held until it repeats', heldShift],
    [
      'composing with an input method',
      () => chord(() => dispatchEvent(new CompositionEvent('compositionstart'))),
    ],
    ['a key of an input method', () => press('Shift', { isComposing: true })],
    ['dictated text', () => dispatchEvent(new InputEvent('beforeinput', { data: 'a' }))],
    ['another window', () => dispatchEvent(new FocusEvent('blur'))],
  ]
  for (const [name, disturb] of disturbances) {
    it(`starts again after ${name}`, () => {
      press('Shift')
      press('Shift')
      disturb()
      expect(counts).to.deep.equal([1, 2, 0])
    })
    it(`is not ${name} three times`, () => {
      for (let i = 0; i < 3; i++) disturb()
      expect(counts).to.deep.equal([])
    })
  }

  it('is not read from a virtual keyboard, which a finger put there', () => {
    pointer('touch')
    for (let i = 0; i < 3; i++) press('Shift')
    expect(counts).to.deep.equal([])
    pointer('mouse')
    press('Shift')
    expect(counts).to.deep.equal([1])
  })

  it('goes on when the focus moves, but not when the window loses it', () => {
    const input = document.createElement('input')
    document.body.append(input)
    press('Shift')
    input.focus()
    input.dispatchEvent(new FocusEvent('blur'))
    press('Shift')
    input.remove()
    expect(counts).to.deep.equal([1, 2])
  })

  it('shares one set of window listeners, gone with the last who asked', () => {
    stop()
    const before = listening()
    const first = onLoneShift(() => {})
    const one = listening()
    const second = onLoneShift(() => {})
    expect(one).to.be.greaterThan(before)
    expect(listening()).to.equal(one)
    first()
    expect(listening()).to.equal(one)
    second()
    expect(listening()).to.equal(before)
  })

  function chord(during: () => void): void {
    key('keydown', 'Shift')
    during()
    key('keyup', 'Shift')
  }

  function rolledCapital(): void {
    key('keydown', 'Shift')
    key('keydown', 'A')
    key('keyup', 'Shift')
    key('keyup', 'a')
  }

  function heldShift(): void {
    key('keydown', 'Shift')
    key('keydown', 'Shift', { repeat: true })
    key('keyup', 'Shift')
  }
})

describe('pausing between presses of Shift', () => {
  const realSetTimeout = window.setTimeout
  let expire: () => void

  beforeEach(() => {
    window.setTimeout = ((handler: () => void, delay: number) => {
      if (delay === 5000) expire = handler
      return realSetTimeout(() => {}, 0)
    }) as typeof window.setTimeout
  })
  afterEach(() => {
    window.setTimeout = realSetTimeout
  })

  it('starts the count again after five seconds', () => {
    const counts: number[] = []
    const stop = onLoneShift((presses) => counts.push(presses))
    press('Shift')
    press('Shift')
    expire()
    press('Shift')
    expect(counts).to.deep.equal([1, 2, 0, 1])
    stop()
  })
})

function press(name: string, init: KeyboardEventInit = {}, target: EventTarget = document.body): void {
  key('keydown', name, init, target)
  key('keyup', name, init, target)
}

function key(
  type: string,
  name: string,
  init: KeyboardEventInit = {},
  target: EventTarget = document.body,
): void {
  target.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true, composed: true, ...init }))
}

function pointer(pointerType: string): void {
  for (const type of ['pointerdown', 'pointerup'])
    document.body.dispatchEvent(new PointerEvent(type, { pointerType, bubbles: true }))
}

const added = { count: 0 }
const addToWindow = window.addEventListener.bind(window)
window.addEventListener = ((type: string, listener: EventListener, options: AddEventListenerOptions) => {
  added.count++
  options.signal?.addEventListener('abort', () => added.count--)
  addToWindow(type, listener, options)
}) as typeof window.addEventListener

function listening(): number {
  return added.count
}
