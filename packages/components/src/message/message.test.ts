import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { Article, Tool } from '@practice-guidance/guidance'
import { render } from 'lit'
import '../define/pg-message.js'
import { addressOf, fixtureJson, fixturePack } from '../testing/fixture-pack.js'
import type { PgMessage } from './message.js'
import { messageTemplate } from './message-template.js'

const show = (message: string, options: Partial<PgMessage> = {}) =>
  fixture<PgMessage>(html`
    <pg-message
      .pack=${fixturePack()}
      message=${message}
      .hrefTemplate=${options.hrefTemplate}
      .headingLevel=${options.headingLevel ?? 2}
      .openRelated=${options.openRelated}
      ><p>Fallback</p></pg-message
    >
  `)

/** What every kind of article has. */
const shared = {
  id: 'extra',
  title: 'An extra',
  summary: 'In short.',
  body: [],
  related: [],
  themes: [],
  audience: [],
  alsoAskedAs: [],
  links: [],
  sources: [],
  reviewed: '2026-03-01',
  reviewBy: '2099-03-01',
}

const part = (message: PgMessage, selector: string) =>
  message.shadowRoot!.querySelector<HTMLElement>(selector)

const headings = (root: ParentNode) =>
  [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    (heading) => `${heading.localName} ${heading.textContent}`,
  )

describe('pg-message', () => {
  it('shows the whole message in place of the fallback', async () => {
    const message = await show('keep-the-lamp-lit')
    expect(headings(message.shadowRoot!)).to.deep.equal([
      'h2 Keep the lamp lit',
      'h3 Through the night',
      'h4 When it goes out',
      'h3 What reviews and research say',
      'h3 Questions to ask yourself',
      'h3 Caution',
      'h3 Local procedures',
      'h3 Related guidance',
      'h3 Sources',
    ])
    expect(part(message, '.pg-evidence')!.textContent).to.contain('Learning from wrecks')
    expect(part(message, '.pg-message-footer')!.textContent).to.contain('Reviewed 10 January 2026')
    expect(part(message, 'article')!.lang).to.equal('en-GB')
    expect(message.querySelector('p')!.checkVisibility()).to.be.false
    await expect(message).to.be.accessible()
  })

  it('fits its headings to the page', async () => {
    const message = await show('keep-the-lamp-lit', { headingLevel: 1 })
    expect(headings(message.shadowRoot!).slice(0, 3)).to.deep.equal([
      'h1 Keep the lamp lit',
      'h2 Through the night',
      'h3 When it goes out',
    ])
  })

  it('says so where the publisher has not filled in a local procedure', async () => {
    const [rota, oil] = (await show('keep-the-lamp-lit')).shadowRoot!.querySelectorAll('.pg-local li')
    expect(rota!.querySelector('a')!.href).to.equal('https://example.org/rota')
    expect(oil!.querySelector('a')).to.be.null
    expect(oil!.textContent).to.contain('How to order oil').and.to.contain('not added yet')
  })

  it('says whom to ring about a local procedure, and when', () => {
    const pack = fixturePack()
    const [rota, ...others] = pack.links
    const links = [
      { ...rota!, phone: '+44 1632 960 001', hours: 'By day.', note: 'Ask for the keeper.' },
      ...others,
    ]
    const root = document.createElement('div')
    render(messageTemplate(pack.messages[0]!, { ...pack, links }), root)
    const item = root.querySelector('.pg-local li')!
    expect([...item.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      'https://example.org/rota',
      'tel:+441632960001',
    ])
    expect(item.textContent.replace(/\s+/g, ' ')).to.contain('+44 1632 960 001 By day. Ask for the keeper.')
    expect(item.textContent).not.to.contain('not added yet')
  })

  it('credits the guidance that the pack is based on', () => {
    const pack = fixturePack()
    const basedOn = [
      { title: 'Harbour guidance', publisher: 'Port Office', version: '2', licence: 'CC BY 4.0' },
    ]
    const root = document.createElement('div')
    render(messageTemplate(pack.messages[0]!, { ...pack, basedOn }), root)
    expect(root.querySelector('.pg-message-footer')!.textContent).to.contain(
      'Based on Harbour guidance, Port Office, with changes. CC BY 4.0.',
    )
  })

  it('says where its law and terms hold', () => {
    const pack = fixturePack()
    const root = document.createElement('div')
    render(messageTemplate(pack.messages[0]!, { ...pack, area: 'Jersey' }), root)
    expect(root.querySelector('.pg-message-footer')!.textContent).to.contain('Written for Jersey')
    render(messageTemplate(pack.messages[0]!, pack), root)
    expect(root.querySelector('.pg-message-footer')!.textContent).not.to.contain('Written for')
  })

  it('says that it is past its review date, and only then', async () => {
    const overdue = part(await show('test-the-horn'), '.pg-overdue')
    expect(overdue!.textContent).to.contain('Past its review date').and.to.contain('1 February 2021')
    expect(part(await show('keep-the-lamp-lit'), '.pg-overdue')).to.be.null
  })

  it('links related guidance to its page, of whatever kind', async () => {
    const message = await show('the-great-fog', { hrefTemplate: '/{kind}/{id}/' })
    expect(part(message, '.pg-related a')!.getAttribute('href')).to.equal('/messages/test-the-horn/')
    const plain = await show('the-great-fog')
    expect(part(plain, '.pg-related a, .pg-related button')).to.be.null
    expect(part(plain, '.pg-related')!.textContent).to.contain('Test the horn')
  })

  it('offers related guidance in place where it can be opened', async () => {
    const opened: string[] = []
    const message = await show('keep-the-lamp-lit', { openRelated: (id) => opened.push(id) })
    part(message, '.pg-related button')!.click()
    expect(opened).to.deep.equal(['test-the-horn'])
  })

  it('prints', async () => {
    const print = window.print
    let printed = 0
    window.print = () => (printed += 1)
    part(await show('keep-the-lamp-lit'), '.pg-message-footer button')!.click()
    window.print = print
    expect(printed).to.equal(1)
  })

  it('takes focus on its title', async () => {
    const message = await show('keep-the-lamp-lit')
    message.focus()
    expect(message.shadowRoot!.activeElement!.className).to.equal('pg-message-title')
  })

  it('keeps the fallback and says what is wrong with an unknown id, then recovers', async () => {
    const message = await show('no-such-message')
    expect(part(message, '.notice')!.textContent).to.contain('no-such-message').and.to.contain('renamed')
    expect(message.querySelector('p')!.checkVisibility()).to.be.true
    await expect(message).to.be.accessible()
    message.message = 'test-the-horn'
    await message.updateComplete
    expect(part(message, '.notice')).to.be.null
    expect(part(message, '.pg-message-title')!.textContent).to.equal('Test the horn before the fog')
  })

  it('says what is missing without an id or a pack', async () => {
    const noId = await fixture<PgMessage>(html`<pg-message .pack=${fixturePack()}></pg-message>`)
    expect(part(noId, '.notice')!.textContent).to.contain('message attribute')
    const noPack = await fixture<PgMessage>(html`<pg-message message="x"><p>Fallback</p></pg-message>`)
    expect(part(noPack, '.notice')!.textContent).to.contain('<pg-pack>')
    expect(noPack.querySelector('p')!.checkVisibility()).to.be.true
  })

  it('loads by itself', async () => {
    const message = await fixture<PgMessage>(html`<pg-message message="test-the-horn"></pg-message>`)
    message.src = addressOf(JSON.stringify(fixtureJson()))
    await oneEvent(message, 'pg-pack-load')
    await message.updateComplete
    expect(part(message, '.pg-message-title')!.textContent).to.equal('Test the horn before the fog')
  })
})

describe('messageTemplate', () => {
  const draw = (item: Article) =>
    fixture(html`<div>${messageTemplate(item, fixturePack(), { hrefTemplate: '/{kind}/{id}/' })}</div>`)

  it('draws a briefing with its points, their messages and the notes for the presenter', async () => {
    const page = await draw(fixturePack().briefings[0]!)
    expect(headings(page)).to.deep.equal([
      'h2 The great fog in seven minutes',
      'h3 The third night',
      'h4 To discuss',
      'h4 Messages that say more',
      'h4 Notes for the presenter',
      'h3 Questions to end with',
      'h3 Related guidance',
      'h3 Sources',
    ])
    expect(page.textContent).to.contain('About 7 minutes').and.to.contain('Wait for the silence.')
    expect(page.querySelector('.pg-more a')!.getAttribute('href')).to.equal('/messages/test-the-horn/')
    await expect(page).to.be.accessible()
  })

  it('draws a checklist with what would show each item', async () => {
    const items = [{ text: 'Oil is counted', evidence: 'The oil book', messages: ['test-the-horn'] }]
    const page = await draw({ ...shared, groups: [{ title: 'Stores', body: [], items }] })
    expect(page.querySelector('.pg-group li')!.textContent)
      .to.contain('Oil is counted')
      .and.to.contain('The oil book')
      .and.to.contain('Test the horn before the fog')
    await expect(page).to.be.accessible()
  })

  it('draws each kind of tool', async () => {
    const questions = ['What can the crew see?']
    const tools: [Tool, string[]][] = [
      [
        {
          ...shared,
          kind: 'risk-grid',
          domains: [
            {
              title: 'Worries',
              body: [],
              impact: [],
              questions,
              examples: [{ text: 'Fog', impact: 'Blind' }],
            },
          ],
        },
        ['Worries', 'Impact on the child: Blind', ...questions],
      ],
      [
        {
          ...shared,
          kind: 'safety-scale',
          anchors: [{ value: 0, text: 'On the rocks' }],
          people: [{ title: 'Crew', text: 'They go first.' }],
          questions,
        },
        ['On the rocks', 'Crew. They go first.', ...questions],
      ],
      [
        {
          ...shared,
          kind: 'plan-builder',
          parts: [{ title: 'Who', question: 'Which keeper?' }],
          prompts: [
            {
              id: 'soon',
              about: 'vague',
              words: 'soon, shortly',
              ask: 'By which tide?',
              any: ['soon'],
              except: [],
              context: 'any',
              tier: 2,
              once: 'record',
            },
          ],
          examples: [{ before: 'Oil soon', body: [], actions: [['Ada']] }],
        },
        ['Which keeper?', 'soon, shortly', 'By which tide?', 'Instead of “Oil soon”', 'Ada'],
      ],
      [
        {
          ...shared,
          kind: 'pitfalls-check',
          pitfalls: [
            { title: 'Haste', body: [], signs: ['Running'], questions, actions: ['Sit'], messages: [] },
          ],
        },
        ['Haste', 'Running', 'Sit', ...questions],
      ],
    ]
    for (const [tool, texts] of tools) {
      const page = await draw(tool)
      const shown = page.textContent.replace(/\s+/g, ' ')
      for (const text of texts) expect(shown).to.contain(text)
      await expect(page).to.be.accessible()
    }
  })

  it('stands on a plain page without buttons that need a script', async () => {
    const pack = fixturePack()
    const page = await fixture(html`
      <div>${messageTemplate(pack.messages[0]!, pack, { headingLevel: 1, hrefTemplate: '/{id}/' })}</div>
    `)
    expect(page.querySelector('button')).to.be.null
    expect(page.querySelector('.pg-related a')!.getAttribute('href')).to.equal('/test-the-horn/')
    await expect(page).to.be.accessible()
  })

  it('holds the review date against the day it is given', async () => {
    const pack = fixturePack()
    const on = (day: string) => messageTemplate(pack.messages[1]!, pack, { today: new Date(`${day}T12:00`) })
    const lastDay = await fixture(html`<div>${on('2021-02-01')}</div>`)
    expect(lastDay.querySelector('.pg-overdue')).to.be.null
    const dayAfter = await fixture(html`<div>${on('2021-02-02')}</div>`)
    expect(dayAfter.querySelector('.pg-overdue')).to.exist
  })
})
