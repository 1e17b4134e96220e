import { expect, fixture, html } from '@open-wc/testing'
import type { Message } from '@practice-guidance/guidance'
import { badge } from './badge.js'
import { card, type CardModel } from './card.js'
import { cardCss } from './card.styles.js'
import { CURRENT, OVERDUE, pack } from '../../test/pack.js'

const TODAY = new Date('2026-06-15')

/** The card in a shadow root that can be looked into, with its own rules. */
async function show(message: Message, changes: Partial<CardModel> = {}): Promise<ShadowRoot> {
  const host = await fixture<HTMLElement>(html`<div></div>`)
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(cardCss)
  root.adoptedStyleSheets = [sheet]
  const model = { pack, message, position: 1, open: 2, held: 0, today: TODAY, ...changes }
  const act = () => {}
  const { render } = await import('lit/html.js')
  render(html`${badge(2, true, act)}${card(model, { next: act, dismiss: act, close: act })}`, root)
  // While it fades in, its colours are not yet its own.
  await Promise.all(root.getAnimations().map(({ finished }) => finished))
  return root
}

const words = (root: ShadowRoot, selector: string) =>
  root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim()

describe('card', () => {
  it('shows summary, three questions, and the rest behind "more"', async () => {
    const root = await show(OVERDUE)
    expect(words(root, 'h2')).to.equal(OVERDUE.title)
    expect(words(root, '.summary')).to.equal(OVERDUE.summary)
    const questions = [...root.querySelectorAll('.questions li')].map((li) => li.textContent)
    expect(questions).to.deep.equal(OVERDUE.questions.slice(0, 3))
    const details = root.querySelector('details')!
    expect(details.open).to.equal(false)
    expect(details.textContent).to.include('Who else was there?')
    expect(details.textContent).to.include('Seen on 30 visits.')
    expect(details.textContent).to.include('may raise risk')
    expect(details.textContent).to.include('How they move and sound')
  })

  it('names its source and when it was reviewed', async () => {
    const root = await show(CURRENT)
    expect(words(root, '.from')).to.equal('From Another invented review, Nobody.')
    expect(words(root, 'details li:last-child')).to.equal('Another invented review, Nobody')
    expect(words(root, '.review')).to.equal('Reviewed 1 January 2026. Next review by 1 January 2999.')
    expect(root.querySelector('.overdue')).to.equal(null)
  })

  it('says before anything else that it is past its review date', async () => {
    const root = await show(OVERDUE)
    expect(words(root, '.overdue')).to.equal(
      'Past its review date: reviewed 1 January 2025, due again by 1 June 2025. Check that it still holds.',
    )
    expect(words(root, '.summary + *')).to.match(/^Past its review date/)
  })

  it('tells no other site where its links were opened', async () => {
    const root = await show(OVERDUE)
    const links = [...root.querySelectorAll('a')]
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://example.org/escalation',
      'https://example.org/review',
    ])
    for (const { rel } of links) expect(rel).to.equal('noopener noreferrer')
  })

  it('says how many prompts wait, and offers no next one when there is none', async () => {
    expect(words(await show(OVERDUE, { held: 2 }), '.place')).to.equal('Prompt 1 of 2 · 2 more wait')
    expect((await show(OVERDUE, { open: 1 })).querySelector('.next')).to.equal(null)
    expect((await show(OVERDUE, { position: 0, open: 0 })).querySelector('footer button')).to.equal(null)
  })

  it('follows the direction of the pack’s language', async () => {
    const root = await show(OVERDUE, { pack: { ...pack, language: 'ar' } })
    const section = root.querySelector<HTMLElement>('.card')!
    expect(getComputedStyle(section).direction).to.equal('rtl')
    expect(root.querySelector('.content')?.getAttribute('lang')).to.equal('ar')
  })

  it('is accessible, closed and with everything open', async () => {
    const root = await show(OVERDUE, { held: 1 })
    await expect(root.host).to.be.accessible()
    root.querySelector('details')!.open = true
    await expect(root.host).to.be.accessible()
  })

  it('gives fingers 44 px to press', async () => {
    const root = await show(OVERDUE)
    for (const target of root.querySelectorAll('.card button, summary')) {
      const { width, height } = target.getBoundingClientRect()
      expect(Math.min(width, height), target.className || target.localName).to.be.at.least(44)
    }
  })

  it('holds no inline style and no element of its own', async () => {
    const root = await show(OVERDUE)
    expect(root.querySelector('[style]')).to.equal(null)
    expect([...root.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'))).to.deep.equal(
      [],
    )
  })
})
