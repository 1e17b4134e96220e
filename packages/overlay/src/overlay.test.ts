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

/** Goes to a part of the card with the Tab key. */
async function reach(selector: string): Promise<void> {
  for (let tabs = 0; tabs < 12 && !focusedInCard()?.matches(selector); tabs += 1) {
    await sendKeys({ press: 'Tab' })
  }
  expect(focusedInCard()?.matches(selector), selector).to.equal(true)
}

/** Resolves once this is said to people who use a screen reader. */
async function announced(text: string): Promise<void> {
  while (inCard('[role=status]')?.textContent !== text) await pause(50)
}

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

  describe('while somebody types', () => {
    it('says nothing in the first seconds, nor mid-word', async () => {
      const field = await textarea()
      field.focus()
      const began = performance.now()
      await type('Today mother agreed')
      await running.untilOpen(1)
      expect(performance.now() - began).to.be.at.least(3000)
    })

    it('waits for the word at the caret to be finished', async () => {
      const field = await textarea('The child was seen. ')
      field.focus()
      field.setSelectionRange(20, 20)
      await running.untilOpen(1)
      await type('Well. ')
      await pause(3000)
      const began = performance.now()
      await type('Mother agreed')
      await running.untilOpen(2)
      expect(performance.now() - began).to.be.at.least(2000)
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

  describe('card', () => {
    let field: HTMLTextAreaElement

    beforeEach(async () => {
      field = await textarea(BOTH)
      field.focus()
      field.setSelectionRange(BOTH.length, BOTH.length)
      await running.untilOpen(2)
    })

    it('opens from the count without moving focus, caret or scroll', async () => {
      field.setSelectionRange(4, 9)
      await press(inCard('.badge'))
      expect(inCard('h2')?.textContent).to.equal('Seen is not safe')
      expect(document.activeElement).to.equal(field)
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([4, 9])
      await press(inCard('.badge'))
      expect(inCard('.card')).to.equal(null)
    })

    it('never opens from a click in the text', async () => {
      await press(field)
      await frame()
      expect(inCard('.card')).to.equal(null)
    })

    it('stays within the window and leaves clicks beside it to the page', async () => {
      running.overlay.command('next')
      await frame()
      const { left, right, top, bottom } = inCard('.card')!.getBoundingClientRect()
      expect(left).to.be.at.least(0)
      expect(top).to.be.at.least(0)
      expect(right).to.be.at.most(innerWidth)
      expect(bottom).to.be.at.most(innerHeight)
      expect(document.elementFromPoint(left + 5, top + 20)).to.equal(hostElement())
      expect(document.elementFromPoint(innerWidth - 2, innerHeight - 2)).not.to.equal(hostElement())
    })

    it('leaves free the bar that a page keeps at its top, such as its quick exit', async () => {
      const page = document.documentElement
      page.style.scrollPaddingTop = '90px'
      running.overlay.command('next')
      await frame()
      const { top } = inCard('.card')!.getBoundingClientRect()
      page.style.scrollPaddingTop = ''
      expect(top).to.be.at.least(98)
    })

    it('goes through the open prompts on command, and focus stays in the text', () => {
      const titles = ['next', 'next', 'next'].map(() => {
        running.overlay.command('next')
        return inCard('h2')?.textContent
      })
      expect(titles).to.deep.equal(['Seen is not safe', 'Agreement is not safety', 'Seen is not safe'])
      expect(document.activeElement).to.equal(field)
    })

    it('takes focus only on command, and Escape gives it back with the caret where it was', async () => {
      field.setSelectionRange(3, 7, 'backward')
      running.overlay.command('open')
      expect(document.activeElement).to.equal(hostElement())
      expect(focusedInCard()?.localName).to.equal('h2')
      await sendKeys({ press: 'Escape' })
      expect(inCard('.card')).to.equal(null)
      expect(document.activeElement).to.equal(field)
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([3, 7])
    })

    it('dismisses for this text, says so in place, and takes it back', async () => {
      running.overlay.command('next')
      running.overlay.command('dismiss')
      expect(inCard('h2')?.textContent).to.equal('Seen is not safe')
      expect(inCard('.place')?.textContent).to.equal('Dismissed')
      expect(inCard('.badge')?.textContent?.trim()).to.equal('1')
      expect(running.state?.offers).to.deep.equal([
        { message: 'agreement-is-not-safety', prompts: ['agreed'], status: 'open' },
        { message: 'seen-is-not-safe', prompts: ['child-seen'], status: 'dismissed' },
      ])
      expect(document.activeElement).to.equal(field)
      await press(inCard('.undo'))
      expect(inCard('.place')?.textContent).to.equal('Prompt 2 of 2')
      expect(inCard('.badge')?.textContent?.trim()).to.equal('2')
    })

    it('goes on from what was dismissed to what is open, and goes away once there is nothing', () => {
      running.overlay.command('next')
      running.overlay.command('dismiss')
      running.overlay.command('next')
      expect(inCard('h2')?.textContent).to.equal('Agreement is not safety')
      running.overlay.command('dismiss')
      expect(inCard('.next')).to.equal(null)
      running.overlay.command('close')
      expect(hostElement()).to.equal(null)
    })

    it('says what was dismissed to whoever does not see it, and gets out of the way of who writes on', async () => {
      running.overlay.command('next')
      running.overlay.command('dismiss')
      await announced('Dismissed in this text.')
      await type(' So')
      expect(inCard('.card')).to.equal(null)
    })

    it('takes a reason, and another in its place, and asks for none', async () => {
      running.overlay.command('next')
      running.overlay.command('dismiss')
      const given = () => inCard('[aria-pressed=true]')?.textContent?.trim()
      expect(given()).to.equal(undefined)
      await press(inCard('.reason'))
      expect(given()).to.equal('Already recorded elsewhere')
      await press(inCard('.reason:last-child'))
      expect(given()).to.equal('Something else')
      expect(document.activeElement).to.equal(field)
    })

    it('keeps focus in the card when what was pressed there is gone', async () => {
      running.overlay.command('open')
      await pause(350)
      await reach('.dismiss')
      await sendKeys({ press: 'Enter' })
      expect(focusedInCard()?.localName).to.equal('h2')
      expect(inCard('.place')?.textContent).to.equal('Dismissed')
    })

    it('snoozes for this text or longer, by keyboard alone', async () => {
      running.overlay.command('open')
      await pause(350)
      await reach('.not-now')
      await sendKeys({ press: 'Enter' })
      await reach('.record')
      await sendKeys({ press: 'Enter' })
      expect(focusedInCard()?.localName).to.equal('h2')
      expect(inCard('.done')?.textContent).to.equal('It will not be shown again in this text.')
      expect(running.state?.offers.at(-1)).to.deep.equal({
        message: 'seen-is-not-safe',
        prompts: ['child-seen'],
        status: 'snoozed',
        until: 'record',
      })
      await pause(350)
      await reach('.undo')
      await sendKeys({ press: 'Enter' })
      await pause(350)
      await reach('.not-now')
      await sendKeys({ press: 'Enter' })
      await reach('.month')
      await sendKeys({ press: 'Enter' })
      expect(inCard('.done')?.textContent).to.match(/^It will not be shown before \d+ \w+ \d+\.$/)
      await sendKeys({ press: 'Escape' })
      expect(document.activeElement).to.equal(field)
    })

    it('keeps what is snoozed for longer out of other texts, until it is brought back', async () => {
      await press(inCard('.badge'))
      await press(inCard('.not-now'))
      await press(inCard('.today'))
      const other = await textarea('The child was seen.')
      other.focus()
      const { offers } = await running.until(({ offers }) => offers.length === 1)
      expect(offers[0]?.status).to.equal('snoozed')
      expect(hostElement()).to.equal(null)
      running.overlay.restore('seen-is-not-safe')
      await running.untilOpen(1)
    })

    it('dismisses nothing that is not shown', () => {
      running.overlay.command('dismiss')
      expect(running.state?.offers.map(({ status }) => status)).to.deep.equal(['open', 'open'])
    })

    it('remembers what was dismissed when the worker comes back to the field', async () => {
      running.overlay.command('next')
      running.overlay.command('dismiss')
      const other = await textarea()
      other.focus()
      await running.untilOpen(0)
      field.focus()
      const { offers } = await running.untilOpen(1)
      expect(offers.map(({ status }) => status)).to.deep.equal(['open', 'dismissed'])
    })

    it('is worked by mouse alone', async () => {
      await press(inCard('.badge'))
      await press(inCard('.next'))
      expect(inCard('h2')?.textContent).to.equal('Agreement is not safety')
      await press(inCard('.dismiss'))
      await press(inCard('.next'))
      expect(inCard('h2')?.textContent).to.equal('Seen is not safe')
      await press(inCard('.close'))
      expect(inCard('.card')).to.equal(null)
      expect(document.activeElement).to.equal(field)
    })

    it('is worked by keyboard alone', async () => {
      running.overlay.command('open')
      await pause(350)
      await reach('summary')
      await sendKeys({ press: 'Enter' })
      expect(inCard<HTMLDetailsElement>('details')?.open).to.equal(true)
      await reach('.next')
      await sendKeys({ press: 'Enter' })
      expect(inCard('h2')?.textContent).to.equal('Agreement is not safety')
      expect(focusedInCard()?.localName).to.equal('h2')
      expect(inCard<HTMLDetailsElement>('details')?.open).to.equal(false)
      await sendKeys({ press: 'Escape' })
      expect(document.activeElement).to.equal(field)
    })

    it('heeds no click made by a script, nor one on what has only just appeared', async () => {
      inCard('.badge')?.click()
      expect(inCard('.card')).to.equal(null)
      await press(inCard('.badge'))
      expect(inCard('.card')).not.to.equal(null)
      inCard('.close')?.click()
      expect(inCard('.card')).not.to.equal(null)
    })

    it('says that a prompt has been answered instead of vanishing, and closes when it no longer applies', async () => {
      running.overlay.command('next')
      await type(' "I like school," she said.')
      await running.untilOpen(1)
      expect(inCard('.place')?.textContent).to.equal('Answered in this text')
      field.value = ''
      await running.untilOpen(0)
      expect(inCard('.card')).to.equal(null)
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
