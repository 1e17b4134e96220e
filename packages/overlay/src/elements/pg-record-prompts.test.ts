import { ContextProvider, createContext } from '@lit/context'
import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { Pack } from '@practice-guidance/guidance'
import '../define/pg-record-prompts.js'
import { createOverlay } from '../index.js'
import { chord, hostElement, inCard, marked, press, textarea } from '../../test/overlay.js'
import { pack } from '../../test/pack.js'
import type { PgRecordPrompts, RecordChangeEvent } from './pg-record-prompts.js'

async function changeTo(element: PgRecordPrompts, test: (event: RecordChangeEvent) => boolean) {
  for (;;) {
    const event = await oneEvent<RecordChangeEvent>(element, 'pg-record-change')
    if (test(event)) return event.state
  }
}

const openOffers = (count: number) => (event: RecordChangeEvent) =>
  event.state.offers.filter(({ status }) => status === 'open').length === count

describe('pg-record-prompts', () => {
  it('runs in the page with the pack it is given, and tells of every change', async () => {
    const element = await fixture<PgRecordPrompts>(
      html`<pg-record-prompts .pack=${pack}></pg-record-prompts>`,
    )
    ;(await textarea('The child was seen.')).focus()
    const state = await changeTo(element, openOffers(1))
    expect(element.state).to.equal(state)
    expect(inCard('.badge')).not.to.equal(null)
    element.remove()
    expect(hostElement()).to.equal(null)
  })

  it('takes the pack of an element around it, when it comes', async () => {
    const around = await fixture<HTMLElement>(html`<div><pg-record-prompts></pg-record-prompts></div>`)
    const element = around.querySelector('pg-record-prompts')!
    ;(await textarea('The child was seen.')).focus()
    const provider = new ContextProvider(around, {
      context: createContext<Pack | undefined>('practice-guidance/pack'),
    })
    around.append(element)
    provider.setValue(pack)
    await changeTo(element, openOffers(1))
    element.remove()
  })

  it('takes the pack of a pg-pack that is defined after it', async () => {
    const around = await fixture<HTMLElement>(
      html`<pg-pack><pg-record-prompts></pg-record-prompts></pg-pack>`,
    )
    const element = around.querySelector('pg-record-prompts')!
    ;(await textarea('The child was seen.')).focus()
    const context = createContext<Pack | undefined>('practice-guidance/pack')
    customElements.define(
      'pg-pack',
      class extends HTMLElement {
        connectedCallback() {
          new ContextProvider(this, { context, initialValue: pack })
        }
      },
    )
    await changeTo(element, openOffers(1))
    element.remove()
  })

  it('obeys its keys while there are prompts, and lets the page have them otherwise', async () => {
    const heard: string[] = []
    const listening = new AbortController()
    document.addEventListener('keydown', ({ code }) => heard.push(code), { signal: listening.signal })
    const element = await fixture<PgRecordPrompts>(
      html`<pg-record-prompts .pack=${pack}></pg-record-prompts>`,
    )
    const field = await textarea('Nothing.')
    field.focus()
    await chord(['Alt', 'Shift'], 'N')
    expect(heard).to.include('KeyN')
    heard.length = 0
    field.value = 'The child was seen. Mother agreed.'
    await changeTo(element, openOffers(2))
    await chord(['Alt', 'Shift'], 'N')
    expect(inCard('h2')?.textContent).to.equal('Seen is not safe')
    await chord(['Alt', 'Shift'], 'X')
    expect(inCard('.place')?.textContent).to.equal('Dismissed')
    await chord(['Alt', 'Shift'], 'N')
    expect(inCard('h2')?.textContent).to.equal('Agreement is not safety')
    await chord(['Alt', 'Shift'], 'O')
    expect(document.activeElement).to.equal(hostElement())
    await chord(['Alt', 'Shift'], 'C')
    expect(inCard('.card')).to.equal(null)
    expect(document.activeElement).to.equal(field)
    expect(field.value).to.equal('The child was seen. Mother agreed.')
    expect(heard.filter((code) => code.startsWith('Key'))).to.deep.equal([])
    listening.abort()
    element.remove()
  })

  it('remembers for as long as the page is open what was put off, and brings it back when asked', async () => {
    const element = await fixture<PgRecordPrompts>(
      html`<pg-record-prompts .pack=${pack}></pg-record-prompts>`,
    )
    ;(await textarea('The child was seen.')).focus()
    await changeTo(element, openOffers(1))
    await press(inCard('.badge'))
    await press(inCard('.not-now'))
    await press(inCard('.today'))
    ;(await textarea('The child was seen.')).focus()
    element.pack = { ...pack }
    const state = await changeTo(element, ({ state }) => state.offers.length === 1)
    expect(state.offers[0]?.status).to.equal('snoozed')
    element.restore('seen-is-not-safe')
    expect(element.state.offers[0]?.status).to.equal('open')
    element.remove()
  })

  it('keeps to the policy of whoever put it there, and says what is wrong with it', async () => {
    const element = await fixture<PgRecordPrompts>(
      html`<pg-record-prompts .pack=${pack} .policy=${{ off: ['seen-is-not-safe'] }}></pg-record-prompts>`,
    )
    ;(await textarea('The child was seen. Mother agreed.')).focus()
    const { offers } = await changeTo(element, openOffers(1))
    expect(offers.map(({ message }) => message)).to.deep.equal(['agreement-is-not-safety'])
    const { error } = console
    const said: unknown[] = []
    console.error = (...what) => said.push(...what)
    element.policy = { maxOpen: 0 }
    ;(await textarea('Mother agreed.')).focus()
    await changeTo(element, openOffers(1))
    console.error = error
    expect(said.join(' ')).to.contain('maxOpen: At least one prompt must be able to open')
    element.remove()
  })

  it('gives way to the extension, which then marks alone', async () => {
    const element = await fixture<PgRecordPrompts>(
      html`<pg-record-prompts .pack=${pack}></pg-record-prompts>`,
    )
    const field = await fixture<HTMLElement>(html`<div contenteditable>The child was seen.</div>`)
    const extension = createOverlay({ pack: () => pack })
    extension.start()
    field.focus()
    await changeTo(element, ({ state }) => state.coverage === 'paused')
    while (!marked('pg-open').length) await new Promise((resolve) => setTimeout(resolve, 50))
    expect(document.querySelectorAll(':root > [popover]')).to.have.lengthOf(1)
    extension.stop()
    element.remove()
  })

  it('shows only what is put inside, and is accessible', async () => {
    const element = await fixture<PgRecordPrompts>(
      html`<pg-record-prompts .pack=${pack}><p>Prompts are on.</p></pg-record-prompts>`,
    )
    await expect(element).to.be.accessible()
    expect(element.shadowRoot?.textContent?.trim()).to.equal('')
  })
})
