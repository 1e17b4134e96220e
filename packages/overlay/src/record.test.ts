import { expect } from '@open-wc/testing'
import { emptyHistory, historyAfter } from '@practice-guidance/guidance'
import { focusedInCard, hostElement, inCard, pause, press, Running, textarea, type } from '../test/overlay.js'
import { pack } from '../test/pack.js'

describe('when prompts come', () => {
  let running: Running

  beforeEach(() => {
    running = new Running()
  })

  afterEach(() => running.overlay.stop())

  it('says nothing in the first seconds, nor mid-word', async () => {
    const field = await textarea()
    field.focus()
    const began = performance.now()
    await type('Today mother agreed')
    await running.untilOpen(1)
    expect(performance.now() - began).to.be.at.least(2900)
  })

  it('knows of typing that began before it was ready', async () => {
    running.overlay.stop()
    let ready = () => {}
    const coming = new Promise<void>((resolve) => (ready = resolve))
    running = new Running({ pack: () => coming.then(() => pack) })
    ;(await textarea()).focus()
    await type('Mother agreed. ')
    const began = performance.now()
    ready()
    await running.untilOpen(1)
    expect(performance.now() - began).to.be.at.least(2900)
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
    expect(performance.now() - began).to.be.at.least(1900)
  })

  it('opens what is answered, with the words that answer it, where nothing is left to ask', async () => {
    ;(await textarea('The child was seen and said "I like school".')).focus()
    await running.until(({ offers }) => offers.length === 1)
    expect(hostElement()).to.equal(null)
    running.overlay.command('open')
    expect(inCard('.place')?.textContent).to.equal('Answered in this text')
    expect(inCard('.answer')?.textContent).to.contain('I like school')
    expect(focusedInCard()?.localName).to.equal('h2')
  })

  it('only counts what is always dismissed, and opens it when asked', async () => {
    running.overlay.stop()
    let history = emptyHistory
    for (let times = 0; times < 5; times += 1) {
      const deed = {
        done: 'dismissed' as const,
        message: 'seen-is-not-safe',
        at: Date.now(),
        tier: 2 as const,
      }
      history = historyAfter(history, deed)
    }
    running = new Running({ memory: { recall: () => ({ history }), keep() {} } })
    ;(await textarea('The child was seen.')).focus()
    await running.until(({ offers }) => offers[0]?.status === 'held')
    expect(inCard('.badge')?.textContent?.trim()).to.equal('1')
    await press(inCard('.badge'))
    expect(inCard('.place')?.textContent).to.equal('Held back')
    expect(inCard('h2')?.textContent).to.equal('Seen is not safe')
  })

  it('goes on when what was remembered cannot be had', async () => {
    running.overlay.stop()
    const { error } = console
    console.error = () => {}
    running = new Running({ memory: { recall: () => Promise.reject(new Error('gone')), keep() {} } })
    ;(await textarea('The child was seen. Mother agreed.')).focus()
    await running.untilOpen(2)
    console.error = error
  })
})
