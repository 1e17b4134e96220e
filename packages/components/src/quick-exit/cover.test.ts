import { expect, fixture, html } from '@open-wc/testing'
import '../define/pg-quick-exit.js'
import type { PgExitEvent } from './exit-event.js'
import type { PgQuickExit } from './quick-exit.js'

// In a file of its own: once left, a page stays covered. Cancelling pg-exit keeps it here long enough to look.
describe('a page that is being left', () => {
  it('is covered before anyone is told, above an open dialog, once', async () => {
    const page = await fixture(html`
      <div>
        <pg-quick-exit><a href="https://www.bbc.co.uk/weather">Leave this page</a></pg-quick-exit>
        <dialog>secret</dialog>
      </div>
    `)
    const element = page.querySelector<PgQuickExit>('pg-quick-exit')!
    page.querySelector('dialog')!.showModal()

    const told: unknown[] = []
    element.addEventListener('pg-exit', (event: PgExitEvent) => {
      event.preventDefault()
      told.push([event.destination, topmost(), document.title])
    })
    element.exit()
    element.exit()
    element.querySelector('a')!.click()

    expect(told).to.deep.equal([['https://www.bbc.co.uk/weather', 'pg-cover', 'Loading']])
    expect(document.querySelectorAll('#pg-cover')).to.have.length(1)
    expect(document.querySelector('#pg-cover')!.matches(':modal')).to.equal(true)
    expect(document.activeElement!.id).to.equal('pg-cover')
    await expect(document.querySelector('#pg-cover')).to.be.accessible()
    expect(document.querySelector<HTMLMetaElement>('meta[name=referrer]')!.content).to.equal('no-referrer')
  })

  it('keeps its cover when Escape is pressed', () => {
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
    document.activeElement!.dispatchEvent(escape)
    expect(escape.defaultPrevented).to.equal(true)
    expect(topmost()).to.equal('pg-cover')
  })
})

function topmost(): string | undefined {
  return document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.id
}
