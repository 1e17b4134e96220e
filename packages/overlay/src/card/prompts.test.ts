import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import {
  announced,
  focusedInCard,
  frame,
  hostElement,
  inCard,
  pause,
  press,
  reach,
  Running,
  textarea,
  type,
} from '../../test/overlay.js'

const BOTH = 'The child was seen. Mother agreed.'

describe('prompts beside a field', () => {
  let running: Running
  let field: HTMLTextAreaElement

  afterEach(() => running.overlay.stop())

  beforeEach(async () => {
    running = new Running()
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
