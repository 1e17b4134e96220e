import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import type { PgPackErrorEvent, PgPackLoadEvent } from '../events.js'
import '../define/pg-message.js'
import { addressOf, fixtureJson, fixturePack } from '../testing/fixture-pack.js'
import type { PgPack } from './pack.js'

const good = () => addressOf(JSON.stringify(fixtureJson()))

const notice = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.notice')
const titleIn = (pack: Element) =>
  pack.querySelector('pg-message')!.shadowRoot!.querySelector('.pg-message-title')?.textContent

/** A pack element that fails to load, once it has said so. */
async function failing(src: string): Promise<{ pack: PgPack; event: PgPackErrorEvent }> {
  const pack = await fixture<PgPack>(html`<pg-pack><p>Call 01234 567890</p></pg-pack>`)
  pack.src = src
  const event = await oneEvent<PgPackErrorEvent>(pack, 'pg-pack-error')
  await pack.updateComplete
  return { pack, event }
}

describe('pg-pack', () => {
  const realFetch = window.fetch
  afterEach(() => {
    window.fetch = realFetch
  })

  it('loads a pack and gives it to the elements inside', async () => {
    const pack = await fixture<PgPack>(html`
      <pg-pack><pg-message message="keep-the-lamp-lit"></pg-message></pg-pack>
    `)
    pack.src = good()
    const event = await oneEvent<PgPackLoadEvent>(pack, 'pg-pack-load')
    expect(event.pack.id).to.equal('lighthouses')
    await waitUntil(() => titleIn(pack) === 'Keep the lamp lit')
  })

  it('gives a pack set as a property, and a newer one in its place', async () => {
    const pack = await fixture<PgPack>(html`
      <pg-pack .pack=${fixturePack()}><pg-message message="keep-the-lamp-lit"></pg-message></pg-pack>
    `)
    await waitUntil(() => titleIn(pack) === 'Keep the lamp lit')
    const newer = fixturePack()
    newer.messages[0]!.title = 'Keep every lamp lit'
    pack.pack = newer
    await waitUntil(() => titleIn(pack) === 'Keep every lamp lit')
  })

  it('gives its pack to elements that come later, and takes it from those that leave', async () => {
    const pack = await fixture<PgPack>(html`<pg-pack .pack=${fixturePack()}></pg-pack>`)
    const message = document.createElement('pg-message')
    message.message = 'keep-the-lamp-lit'
    pack.append(message)
    await waitUntil(() => titleIn(pack) === 'Keep the lamp lit')
    pack.after(message)
    message.requestUpdate()
    await waitUntil(() => notice(message)?.textContent.includes('no guidance to show'))
  })

  it('lets the nearest of two packs answer', async () => {
    const inner = fixturePack()
    inner.messages[0]!.title = 'From the inner pack'
    const pack = await fixture<PgPack>(html`
      <pg-pack .pack=${fixturePack()}>
        <pg-pack .pack=${inner}><pg-message message="keep-the-lamp-lit"></pg-message></pg-pack>
      </pg-pack>
    `)
    await waitUntil(() => titleIn(pack) === 'From the inner pack')
  })

  it('downloads one address once, however many elements ask', async () => {
    let downloads = 0
    window.fetch = (...request) => {
      downloads += 1
      return realFetch(...request)
    }
    const src = good()
    const pair = await fixture(
      html`<div><pg-pack></pg-pack><pg-message message="test-the-horn"></pg-message></div>`,
    )
    const [pack, message] = pair.children as unknown as [PgPack, PgPack]
    const loaded = Promise.all([oneEvent(pack, 'pg-pack-load'), oneEvent(message, 'pg-pack-load')])
    pack.src = src
    message.src = src
    await loaded
    expect(downloads).to.equal(1)
  })

  it('says that it is loading, and stops saying so', async () => {
    let answer: (response: Response) => void = () => {}
    window.fetch = () => new Promise((resolve) => (answer = resolve))
    const pack = await fixture<PgPack>(html`<pg-pack src="/slow.json"></pg-pack>`)
    const status = pack.shadowRoot!.querySelector('[role=status]')!
    expect(status.textContent).to.contain('Loading')
    answer(new Response(JSON.stringify(fixtureJson())))
    await oneEvent(pack, 'pg-pack-load')
    await pack.updateComplete
    expect(status.textContent.trim()).to.equal('')
  })

  it('forgets a pack whose address was changed before it arrived', async () => {
    const answers = new Map<string, (response: Response) => void>()
    window.fetch = (url) => new Promise((resolve) => answers.set(String(url), resolve))
    const pack = await fixture<PgPack>(html`<pg-pack src="/first.json"></pg-pack>`)
    pack.src = '/second.json'
    await pack.updateComplete
    const loads: string[] = []
    pack.addEventListener('pg-pack-load', ({ pack: { title } }) => loads.push(title))
    const answer = (path: string, title: string) =>
      answers.get(new URL(path, location.href).href)!(
        new Response(JSON.stringify({ ...fixtureJson(), title })),
      )
    answer('/second.json', 'Second')
    answer('/first.json', 'First')
    await oneEvent(pack, 'pg-pack-load')
    await aTimeout(0)
    expect(loads).to.deep.equal(['Second'])
  })

  describe('when the pack cannot be had', () => {
    const hostile = () =>
      JSON.stringify(fixtureJson()).replace('https://example.org/wrecks', 'javascript:alert(1)')
    const cases: [what: string, src: () => string, failure: string, says: string][] = [
      ['nothing at the address', () => '/no-such-pack.json', 'status', '/no-such-pack.json'],
      ['no answer', () => 'http://localhost:1/pack.json', 'network', 'online'],
      ['an address that is none', () => 'http://[', 'network', 'http://['],
      ['a page instead of a pack', () => addressOf('<!doctype html>'), 'content', 'not JSON'],
      ['nothing at all', () => addressOf(''), 'content', 'not JSON'],
      ['another version', () => addressOf('{"format":"practice-guidance/pack@9"}'), 'content', 'format'],
      ['a link that would run code', () => addressOf(hostile()), 'content', 'messages.0.'],
      [
        'nesting without end',
        () => addressOf('['.repeat(5000) + ']'.repeat(5000)),
        'content',
        'Nested deeper',
      ],
      ['more than 10 MB', () => addressOf(' '.repeat(10 * 1024 * 1024 + 1)), 'size', '10 MB'],
    ]
    for (const [what, src, failure, says] of cases) {
      it(`${what}: says what is wrong and keeps what the page says`, async () => {
        const { pack, event } = await failing(src())
        expect(event.error.failure).to.equal(failure)
        expect(notice(pack)!.textContent).to.contain('could not be loaded').and.to.contain(says)
        expect(pack.shadowRoot!.querySelector('.retry')).to.exist
        expect(pack.querySelector('p')!.checkVisibility()).to.be.true
        await expect(pack).to.be.accessible()
      })
    }

    it('tries again when asked, and moves on to the content', async () => {
      window.fetch = () => Promise.reject(new TypeError('offline'))
      const { pack } = await failing('/patchy.json')
      window.fetch = () => Promise.resolve(new Response(JSON.stringify(fixtureJson())))
      const retry = pack.shadowRoot!.querySelector<HTMLElement>('.retry')!
      retry.focus()
      retry.click()
      await oneEvent(pack, 'pg-pack-load')
      await waitUntil(() => !notice(pack))
      await waitUntil(() => document.activeElement === pack)
    })

    it('fails a second time without losing its button or its focus', async () => {
      window.fetch = () => Promise.resolve(new Response('', { status: 503 }))
      const { pack } = await failing('/down.json')
      const retry = pack.shadowRoot!.querySelector<HTMLElement>('.retry')!
      retry.focus()
      retry.click()
      await oneEvent(pack, 'pg-pack-error')
      await pack.updateComplete
      expect(pack.shadowRoot!.activeElement).to.equal(retry)
      expect(notice(pack)!.textContent).to.contain('503')
    })
  })
})
