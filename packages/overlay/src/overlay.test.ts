import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import {
  canMarkTextControls,
  editable,
  focusedInCard,
  frame,
  hostElement,
  inCard,
  marked,
  pause,
  press,
  Running,
  textarea,
  type,
} from '../test/overlay.js'
import { pack } from '../test/pack.js'

const BOTH = 'The child was seen. Mother agreed.'

describe('createOverlay', () => {
  let running: Running

  beforeEach(() => {
    running = new Running()
  })

  afterEach(() => running.overlay.stop())

  describe('in a textarea', () => {
    it('says what the text calls up, by id and never by its words', async () => {
      ;(await textarea()).focus()
      await type(BOTH)
      expect(await running.untilOpen(2)).to.deep.equal({
        coverage: 'watching',
        partial: false,
        offers: [
          { message: 'seen-is-not-safe', prompts: ['child-seen'], status: 'open' },
          { message: 'agreement-is-not-safety', prompts: ['agreed'], status: 'open' },
        ],
      })
    })

    it('marks the words where the browser has ranges in text controls, and counts at the edge everywhere', async () => {
      const field = await textarea()
      field.focus()
      await type(BOTH)
      await running.untilOpen(2)
      expect(marked('pg-open')).to.have.lengthOf(canMarkTextControls ? 2 : 0)
      expect(inCard('.badge')?.textContent?.trim()).to.equal('2')
      await frame()
      const badge = inCard('.badge')!.getBoundingClientRect()
      const box = field.getBoundingClientRect()
      expect(badge.left).to.be.at.least(box.right)
      expect(badge.left - box.right).to.be.at.most(12)
      expect(document.elementFromPoint(badge.left + 10, badge.top + 10)).to.equal(hostElement())
    })

    it('reads the text again when a script sets the value', async () => {
      const field = await textarea()
      field.focus()
      await type('Nothing.')
      await running.until(({ coverage }) => coverage === 'watching')
      field.value = BOTH
      await running.untilOpen(2)
      field.value = ''
      await running.untilOpen(0)
      expect(hostElement()).to.equal(null)
    })

    it('reads a text already there once it is focused', async () => {
      const field = await textarea(BOTH)
      expect(running.states).to.deep.equal([])
      field.focus()
      await running.untilOpen(2)
    })

    it('says so when only a part of a very long text is read', async () => {
      const field = await textarea(`Mother agreed.\n\n${'Line after line.\n'.repeat(15_000)}`)
      field.focus()
      field.setSelectionRange(field.value.length, field.value.length)
      await type('The child was seen.')
      const state = await running.untilOpen(1)
      expect(state.partial).to.equal(true)
      expect(state.offers.map(({ message }) => message)).to.deep.equal(['seen-is-not-safe'])
    })
  })

  describe('in rich text', () => {
    it('marks exactly the words, across inline markup', async () => {
      const field = await editable()
      const bold = document.createElement('b')
      bold.append('child')
      field.append('The ', bold, ' was seen. Mother agreed.')
      field.focus()
      await running.untilOpen(2)
      expect(marked('pg-open')).to.deep.equal(['child was seen', 'Mother agreed'])
    })

    it('marks what is answered differently', async () => {
      const field = await editable()
      field.append('The child was seen and said "I like school". Mother agreed.')
      field.focus()
      const { offers } = await running.untilOpen(1)
      expect(offers.map(({ status }) => status)).to.deep.equal(['open', 'answered'])
      expect(marked('pg-open')).to.deep.equal(['Mother agreed'])
      expect(marked('pg-answered')).to.deep.equal(['child was seen'])
    })

    it('keeps marks on their words while somebody types before them', async () => {
      const field = await editable()
      field.append('The child was seen.')
      field.focus()
      await running.untilOpen(1)
      const words = field.firstChild as Text
      words.insertData(0, 'Today: ')
      expect(marked('pg-open')).to.deep.equal(['child was seen'])
    })

    it('reads again when an editor rewrites the content without an input event', async () => {
      const field = await editable()
      field.focus()
      await type('x')
      await running.until(({ coverage }) => coverage === 'watching')
      field.replaceChildren('The child was seen.')
      await running.untilOpen(1)
    })

    it('finds a field in an open shadow root and styles its marks there', async () => {
      const outer = await fixture<HTMLElement>(html`<div></div>`)
      const root = outer.attachShadow({ mode: 'open' })
      const field = document.createElement('div')
      field.contentEditable = 'true'
      field.append('The child was seen.')
      root.append(field)
      field.focus()
      await running.untilOpen(1)
      expect(marked('pg-open')).to.deep.equal(['child was seen'])
      expect(root.adoptedStyleSheets).to.have.lengthOf(1)
      running.overlay.stop()
      expect(root.adoptedStyleSheets).to.have.lengthOf(0)
    })
  })

  it('goes into the modal dialog around the field, where it can be pressed', async () => {
    const dialog = await fixture<HTMLDialogElement>(
      html`<dialog style="width: 400px; height: 200px; margin: 20px"><textarea></textarea></dialog>`,
    )
    dialog.showModal()
    dialog.querySelector('textarea')!.focus()
    await type(BOTH)
    await running.untilOpen(2)
    expect(hostElement()?.parentElement).to.equal(dialog)
    await press(inCard('.badge'))
    expect(inCard('.card')).not.to.equal(null)
    running.overlay.command('open')
    expect(focusedInCard()).not.to.equal(null)
    await sendKeys({ press: 'Escape' })
    expect(inCard('.card')).to.equal(null)
    expect(dialog.open, 'the dialog stays').to.equal(true)
  })

  it('announces once, politely, and only in a pause', async () => {
    const field = await textarea()
    field.focus()
    await type(BOTH)
    const typed = performance.now()
    await running.untilOpen(2)
    const status = inCard('[role=status]')!
    expect(status.textContent).to.equal('')
    await new Promise<void>((resolve) => {
      new MutationObserver(() => resolve()).observe(status, {
        characterData: true,
        childList: true,
        subtree: true,
      })
    })
    expect(performance.now() - typed).to.be.at.least(1900)
    expect(status.textContent).to.equal(
      '2 prompts beside this text: Seen is not safe; Agreement is not safety.',
    )
  })

  it('puts marks back that the page clears, and says so when it gives up', async () => {
    const field = await editable()
    field.append('The child was seen.')
    field.focus()
    await running.untilOpen(1)
    for (let clears = 0; clears < 5; clears += 1) {
      CSS.highlights.clear()
      while (!CSS.highlights.has('pg-open')) await pause(50)
    }
    expect(marked('pg-open')).to.deep.equal(['child was seen'])
    CSS.highlights.clear()
    await running.until(({ coverage }) => coverage === 'paused')
    expect(hostElement()).to.equal(null)
  }).timeout(20_000)

  it('lets go of a field that the page removes', async () => {
    const field = await textarea(BOTH)
    field.focus()
    await running.untilOpen(2)
    field.remove()
    expect(await running.until(({ coverage }) => coverage === 'idle')).to.have.property('offers').that.is
      .empty
    expect(hostElement()).to.equal(null)
  })

  it('says where it cannot read, instead of staying silent', async () => {
    const hidden = await fixture<HTMLTextAreaElement>(
      html`<textarea style="width: 1px; height: 1px"></textarea>`,
    )
    hidden.focus()
    await running.until(({ coverage }) => coverage === 'unsupported')
  })

  it('says that it is paused when the pack cannot be had, and asks again at the next focus', async () => {
    running.overlay.stop()
    const { error } = console
    console.error = () => {}
    let asked = 0
    running = new Running({
      pack: () => {
        asked += 1
        if (asked === 1) throw new Error('no pack')
        return pack
      },
    })
    const field = await textarea(BOTH)
    field.focus()
    await running.until(({ coverage }) => coverage === 'paused')
    console.error = error
    field.blur()
    field.focus()
    await running.untilOpen(2)
  })

  it('takes everything away at once when stopped', async () => {
    const sheets = document.adoptedStyleSheets.length
    const field = await textarea(BOTH)
    field.focus()
    await running.untilOpen(2)
    running.overlay.command('next')
    running.overlay.stop()
    expect(hostElement()).to.equal(null)
    expect(CSS.highlights.has('pg-open')).to.equal(false)
    expect(CSS.highlights.has('pg-answered')).to.equal(false)
    expect(document.adoptedStyleSheets.length).to.equal(sheets)
    const said = running.states.length
    await type(' The child was seen.')
    running.overlay.command('next')
    await pause(900)
    expect(running.states.length).to.equal(said)
    expect(hostElement()).to.equal(null)
  })
})
