import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { chord, frame, hostElement, inCard, pause, press, Running, textarea, type } from '../test/overlay.js'

const BOTH = 'The child was seen. Mother agreed.'

/** Comments are Lit's, and differ from render to render. */
const markupOf = (node: Node) => new XMLSerializer().serializeToString(node).replace(/<!--.*?-->/g, '')

/** Rules 2 and 3: the record and its page are the same with and without us, and only what is focused is read. */
describe('the page', () => {
  let running: Running

  beforeEach(() => {
    running = new Running()
  })

  afterEach(() => running.overlay.stop())

  it('sees nothing change but one element, outside its body, that comes and goes', async () => {
    const form = await fixture(
      html`<form>
        <textarea></textarea>
        <div contenteditable>The baby was seen.</div>
      </form>`,
    )
    const records: MutationRecord[] = []
    const observer = new MutationObserver((seen) => records.push(...seen))
    observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true })

    form.querySelector('div')!.focus()
    await running.untilOpen(1)
    running.overlay.command('next')
    const host = hostElement()
    form.querySelector('textarea')!.focus()
    form.querySelector('textarea')!.value = BOTH
    await running.untilOpen(2)
    running.overlay.command('open')
    running.overlay.command('next')
    running.overlay.command('dismiss')
    running.overlay.command('close')
    running.overlay.stop()
    await pause(0)
    observer.disconnect()

    expect(host).not.to.equal(null)
    const changed = records.flatMap(({ type, target, addedNodes, removedNodes }) =>
      [...addedNodes, ...removedNodes].map((node) => ({ type, target, node: node.nodeName })),
    )
    expect(changed).to.have.lengthOf(4)
    expect(records).to.have.lengthOf(4)
    for (const change of changed) {
      expect(change).to.deep.equal({ type: 'childList', target: document.documentElement, node: 'DIV' })
    }
  })

  it('keeps value, selection, focus, scroll, undo and form data as they would be without us', async () => {
    const write = async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form><textarea name="note" rows="3" style="width: 200px"></textarea></form>`,
      )
      const field = form.querySelector('textarea')!
      const events: string[] = []
      for (const name of ['input', 'change', 'select', 'focusin', 'focusout', 'scroll']) {
        form.addEventListener(name, () => events.push(name))
      }
      field.focus()
      await type(`${BOTH} And more lines of it, to make the field scroll a bit. One two three four.`)
      await sendKeys({ press: 'ArrowLeft' })
      await sendKeys({ press: 'ArrowLeft' })
      return { form, field, events }
    }
    const snapshot = ({ form, field, events }: Awaited<ReturnType<typeof write>>) => ({
      value: field.value,
      selection: [field.selectionStart, field.selectionEnd, field.selectionDirection],
      scroll: [field.scrollTop, scrollX, scrollY],
      focused: document.activeElement === field,
      data: [...new FormData(form)],
      markup: markupOf(form),
      events: events.filter((name) => name !== 'scroll'),
    })

    const undo = async ({ field }: Awaited<ReturnType<typeof write>>) => {
      const values: string[] = []
      for (let steps = 0; steps < 4; steps += 1) {
        await chord(['Control'], 'z')
        values.push(field.value)
      }
      return values
    }

    running.overlay.stop()
    const before = await write()
    const without = snapshot(before)
    const undoneWithout = await undo(before)

    running.overlay.start()
    const page = await write()
    await running.untilOpen(2)
    running.overlay.command('next')
    await press(inCard('.next'))
    await pause(100)
    expect(inCard('h2')?.textContent).to.equal('Agreement is not safety')
    expect(snapshot(page)).to.deep.equal(without)

    expect(await undo(page)).to.deep.equal(undoneWithout)
  })

  it('gets rich text back exactly, caret included, after the card had focus', async () => {
    const field = await fixture<HTMLElement>(html`<div contenteditable></div>`)
    field.focus()
    await type(BOTH)
    await running.untilOpen(2)
    const markup = markupOf(field)
    const text = field.firstChild!
    getSelection()!.setBaseAndExtent(text, 9, text, 4)
    running.overlay.command('open')
    expect(document.activeElement).to.equal(hostElement())
    await sendKeys({ press: 'Escape' })
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection()!
    expect(document.activeElement).to.equal(field)
    expect([anchorNode, anchorOffset, focusNode, focusOffset]).to.deep.equal([text, 9, text, 4])
    expect(markupOf(field)).to.equal(markup)
  })

  it('hears nothing of what happens in the card', async () => {
    const field = await textarea(BOTH)
    field.focus()
    await running.untilOpen(2)
    const heard: string[] = []
    const listening = new AbortController()
    for (const name of ['keydown', 'focusin', 'mousedown', 'click']) {
      document.addEventListener(name, () => heard.push(name), { signal: listening.signal })
    }
    await press(inCard('.badge'))
    running.overlay.command('open')
    await sendKeys({ press: 'Tab' })
    await sendKeys({ press: 'Escape' })
    listening.abort()
    // Focus came back to the page's own field at the end.
    expect(heard).to.deep.equal(['focusin'])
  })

  describe('is read', () => {
    const read: HTMLElement[] = []
    const controls = [HTMLTextAreaElement.prototype, HTMLInputElement.prototype]
    const original = controls.map((control) => Object.getOwnPropertyDescriptor(control, 'value')!)

    beforeEach(() => {
      read.length = 0
      for (const [index, control] of controls.entries()) {
        const { get, set } = original[index]!
        Object.defineProperty(control, 'value', {
          configurable: true,
          get(this: HTMLElement) {
            read.push(this)
            return get!.call(this)
          },
          set,
        })
      }
    })

    afterEach(() => {
      for (const [index, control] of controls.entries())
        Object.defineProperty(control, 'value', original[index]!)
    })

    it('only where somebody has put the focus', async () => {
      const form = await fixture(html`
        <form>
          <textarea id="one">The child was seen.</textarea><textarea id="two">Mother agreed.</textarea>
        </form>
      `)
      await pause(700)
      expect(read).to.have.lengthOf(0)
      const one = form.querySelector<HTMLElement>('#one')!
      one.focus()
      await running.untilOpen(1)
      expect(new Set(read)).to.deep.equal(new Set([one]))
    })

    for (const [what, markup] of [
      ['passwords', html`<input type="password" value="child was seen" />`],
      ['one-time codes', html`<input autocomplete="one-time-code" value="child was seen" />`],
      ['cards', html`<input autocomplete="billing cc-name" value="child was seen" />`],
      ['new passwords shown as text', html`<input autocomplete="new-password" value="child was seen" />`],
      ['read-only fields', html`<textarea readonly>child was seen</textarea>`],
      ['disabled fields', html`<fieldset disabled><textarea>child was seen</textarea></fieldset>`],
      ['search boxes', html`<input type="search" value="child was seen" />`],
      ['e-mail addresses', html`<input type="email" value="child was seen" />`],
      ['telephone numbers', html`<input type="tel" value="child was seen" />`],
      ['addresses of sites', html`<input type="url" value="child was seen" />`],
      ['numbers', html`<input type="number" value="1" />`],
    ] as const) {
      it(`never: ${what}`, async () => {
        const field = await fixture<HTMLElement>(html`<div>${markup}</div>`)
        field.querySelector<HTMLElement>('input, textarea')!.focus()
        await pause(800)
        expect(read).to.have.lengthOf(0)
        expect(hostElement()).to.equal(null)
      })
    }

    it('never: a password that the page shows as text', async () => {
      const field = await fixture<HTMLInputElement>(html`<input type="password" value="child was seen" />`)
      field.focus()
      field.type = 'text'
      field.blur()
      field.focus()
      await pause(800)
      expect(read).to.have.lengthOf(0)
    })

    it('no longer: a field that becomes a password', async () => {
      const field = await fixture<HTMLInputElement>(html`<input value="The child was seen." />`)
      field.focus()
      await running.untilOpen(1)
      field.type = 'password'
      read.length = 0
      await running.until(({ coverage }) => coverage === 'idle')
      expect(read).to.have.lengthOf(0)
      expect(hostElement()).to.equal(null)
    })
  })

  it('cannot keep us from reading by pretending that an input method is at work', async () => {
    const field = await textarea()
    field.focus()
    await running.until(({ coverage }) => coverage === 'watching')
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }))
    await type('The child was seen.')
    await running.untilOpen(1)
  })

  it('costs nothing while no watched field has focus', async () => {
    const field = await textarea(BOTH)
    field.focus()
    await running.untilOpen(2)
    field.blur()
    await frame()
    await frame()
    const timers: unknown[] = []
    const { setTimeout: later, setInterval: often, requestAnimationFrame: paint } = window
    const wait = (ms: number) => new Promise((resolve) => later(resolve, ms))
    Object.assign(window, {
      setTimeout: (...args: unknown[]) => timers.push(args),
      setInterval: (...args: unknown[]) => timers.push(args),
      requestAnimationFrame: (...args: unknown[]) => timers.push(args),
    })
    await wait(1200)
    Object.assign(window, { setTimeout: later, setInterval: often, requestAnimationFrame: paint })
    expect(timers).to.have.lengthOf(0)
  })
})
