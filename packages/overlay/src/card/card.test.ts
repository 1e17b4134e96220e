import { expect, fixture, html } from '@open-wc/testing'
import type { Message } from '@practice-guidance/guidance'
import { badge } from './badge.js'
import { card, type CardActions } from './card.js'
import { cardCss } from './card.styles.js'
import type { CardModel } from './model.js'
import { CURRENT, OVERDUE, pack } from '../../test/pack.js'

const TODAY = new Date('2026-06-15')

const act = () => {}
const actions: CardActions = {
  ...{ next: act, dismiss: act, close: act, choose: act, undo: act, readOn: act },
  snooze: () => act,
  explain: () => act,
}

/** The card in a shadow root that can be looked into, with its own rules. */
async function show(message: Message, changes: Partial<CardModel> = {}): Promise<ShadowRoot> {
  const host = await fixture<HTMLElement>(html`<div></div>`)
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(cardCss)
  root.adoptedStyleSheets = [sheet]
  const model: CardModel = {
    pack,
    message,
    standing: { is: 'open', position: 1 },
    pinned: false,
    choosing: false,
    open: 2,
    held: 0,
    answered: [],
    today: TODAY,
    ...changes,
  }
  const { render } = await import('lit/html.js')
  render(html`${badge(2, true, act)}${card(model, actions)}`, root)
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
  })

  it('says which words answer a prompt, and asks for nothing more', async () => {
    const root = await show(OVERDUE, { standing: { is: 'answered', by: '“I like school”' }, open: 0 })
    expect(words(root, '.place')).to.equal('Answered in this text')
    expect(words(root, '.answer')).to.equal('Answered by “I like school”')
    expect(root.querySelector('footer button')).to.equal(null)
  })

  it('lists the other prompts the text answers, and by which words', async () => {
    const root = await show(OVERDUE, { answered: [{ title: CURRENT.title, by: 'she has moved out' }] })
    expect(words(root, '.met summary')).to.equal('1 answered in this text')
    expect(words(root, '.met .answer')).to.equal('Agreement is not safety she has moved out')
  })

  it('offers how long to hear nothing of it only when asked, and never where it is pinned', async () => {
    const labels = (root: ShadowRoot) =>
      [...root.querySelectorAll('footer button')]
        .filter((button) => button.checkVisibility())
        .map(({ textContent }) => textContent.trim())
    const closed = await show(OVERDUE)
    expect(labels(closed)).to.deep.equal(['Next', 'Dismiss', 'Not now'])
    expect(closed.querySelector('.not-now')?.getAttribute('aria-expanded')).to.equal('false')
    expect(labels(await show(OVERDUE, { choosing: true }))).to.deep.equal([
      ...['Next', 'Dismiss', 'Not now'],
      ...['This text', 'Today', '30 days'],
    ])
    expect(labels(await show(OVERDUE, { pinned: true }))).to.deep.equal(['Next', 'Dismiss'])
  })

  it('says that a prompt was dismissed, with the way back and room for a reason', async () => {
    const root = await show(OVERDUE, { standing: { is: 'dismissed', reason: 'wording' } })
    expect(words(root, '.place')).to.equal('Dismissed')
    expect(words(root, '.done')).to.equal('Dismissed in this text.')
    expect(words(root, '.undo')).to.equal('Undo')
    const reasons = [...root.querySelectorAll('.reason')]
    expect(reasons).to.have.lengthOf(5)
    const given = reasons.filter((button) => button.getAttribute('aria-pressed') === 'true')
    expect(given.map(({ textContent }) => textContent?.trim())).to.deep.equal(['Wording is wrong'])
    expect(root.querySelector('.questions')).to.equal(null)
  })

  it('says until when a prompt is put off, and asks for no reason', async () => {
    const until = new Date(2026, 10, 23).getTime()
    const root = await show(OVERDUE, { standing: { is: 'snoozed', until } })
    expect(words(root, '.done')).to.equal('It will not be shown before 23 November 2026.')
    expect(root.querySelector('.reason')).to.equal(null)
    expect(words(await show(OVERDUE, { standing: { is: 'snoozed', until: 'record' } }), '.done')).to.equal(
      'It will not be shown again in this text.',
    )
  })

  it('follows the direction of the pack’s language', async () => {
    const root = await show(OVERDUE, { pack: { ...pack, language: 'ar' } })
    const section = root.querySelector<HTMLElement>('.card')!
    expect(getComputedStyle(section).direction).to.equal('rtl')
    expect(root.querySelector('.content')?.getAttribute('lang')).to.equal('ar')
  })

  it('is accessible, closed and with everything open', async () => {
    const root = await show(OVERDUE, { held: 1, choosing: true, answered: [{ title: 'Other', by: 'words' }] })
    await expect(root.host).to.be.accessible()
    for (const details of root.querySelectorAll('details')) details.open = true
    await expect(root.host).to.be.accessible()
  })

  it('is accessible when answered or put away', async () => {
    const answered = await show(OVERDUE, { standing: { is: 'answered', by: 'words' } })
    await expect(answered.host).to.be.accessible()
    const dismissed = await show(OVERDUE, { standing: { is: 'dismissed', reason: 'other' } })
    await expect(dismissed.host).to.be.accessible()
  })

  it('gives fingers 44 px to press', async () => {
    const open = await show(OVERDUE, { choosing: true })
    const dismissed = await show(OVERDUE, { standing: { is: 'dismissed' } })
    for (const target of [open, dismissed].flatMap((root) => [
      ...root.querySelectorAll('.card button, summary'),
    ])) {
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
