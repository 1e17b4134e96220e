import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing'
import '../define/pg-quick-exit.js'
import type { PgQuickExit } from './quick-exit.js'

const weather = 'https://www.bbc.co.uk/weather'

describe('pg-quick-exit', () => {
  it('is accessible, with and without a link of its own', async () => {
    const own = await fixture(html`<pg-quick-exit></pg-quick-exit>`)
    await expect(own).to.be.accessible()
    const given = await fixture(html`<pg-quick-exit><a href=${weather}>Leave this page</a></pg-quick-exit>`)
    await expect(given).to.be.accessible()
  })

  it('keeps the link that the page gave, without a referrer', async () => {
    const element = await fixture<PgQuickExit>(
      html`<pg-quick-exit><a href=${weather} rel="external">Leave this page</a></pg-quick-exit>`,
    )
    const link = element.querySelector('a')!
    expect(link.href).to.equal(weather)
    expect([...link.relList]).to.have.members(['external', 'nofollow', 'noreferrer'])
    expect(element.shadowRoot!.querySelector('a')).to.equal(null)
  })

  it('makes a link when the page gave none, and gives way to one that comes later', async () => {
    const element = await fixture<PgQuickExit>(html`<pg-quick-exit> </pg-quick-exit>`)
    const own = element.shadowRoot!.querySelector('a')!
    expect([own.href, own.rel, own.textContent]).to.deep.equal([
      weather,
      'nofollow noreferrer',
      'Leave this page',
    ])
    const late = Object.assign(document.createElement('a'), {
      href: 'https://example.org/',
      textContent: 'Go',
    })
    element.append(late)
    await oneEvent(element.shadowRoot!.querySelector('slot')!, 'slotchange')
    await element.updateComplete
    expect(element.shadowRoot!.querySelector('a')).to.equal(null)
  })

  it('mends a link that cannot be left by, and says so', async () => {
    const warnings: string[] = []
    const warn = console.warn
    console.warn = (message: string) => warnings.push(message)
    const element = await fixture<PgQuickExit>(
      html`<pg-quick-exit><a href="/on-this-site">Leave this page</a></pg-quick-exit>`,
    )
    console.warn = warn
    expect(element.querySelector('a')!.href).to.equal(weather)
    expect(warnings).to.have.length(1)
    expect(warnings[0]).to.contain('"/on-this-site"')
  })

  it('is at least 44 by 44 pixels, in a narrow window too', async () => {
    const element = await fixture<PgQuickExit>(html`<pg-quick-exit><a href=${weather}>Go</a></pg-quick-exit>`)
    const { width, height } = element.querySelector('a')!.getBoundingClientRect()
    expect(width).to.be.at.least(44)
    expect(height).to.be.at.least(44)
  })

  it("stays legible whatever colours the page's links have", async () => {
    const styles = document.createElement('style')
    styles.textContent = 'a { color: white; background: white; display: none }'
    document.head.append(styles)
    const element = await fixture<PgQuickExit>(
      html`<pg-quick-exit><a href=${weather}>Leave this page</a></pg-quick-exit>`,
    )
    const { color, backgroundColor, display } = getComputedStyle(element.querySelector('a')!)
    expect([color, backgroundColor, display]).to.deep.equal([
      'rgb(255, 255, 255)',
      'rgb(179, 38, 30)',
      'inline-flex',
    ])
    styles.remove()
  })

  for (const parent of ['a tall page', 'a short header']) {
    it(`stays in the window when ${parent} is scrolled`, async () => {
      const link = html`<pg-quick-exit><a href=${weather}>Leave this page</a></pg-quick-exit>`
      const container = await fixture(
        parent === 'a tall page'
          ? html`<div>
              ${link}
              <div class="tall"></div>
            </div>`
          : html`<div>
              <header>${link}</header>
              <div class="tall"></div>
            </div>`,
      )
      container.querySelector<HTMLElement>('.tall')!.style.height = '5000px'
      scrollTo(0, 3000)
      const element = container.querySelector('pg-quick-exit')!
      await until(() => inWindow(element.querySelector('a')!))
      scrollTo(0, 0)
    })
  }

  it('keeps what has the focus clear of itself, until it is removed', async () => {
    const element = await fixture<PgQuickExit>(
      html`<pg-quick-exit><a href=${weather}>Leave this page</a></pg-quick-exit>`,
    )
    const padding = () => getComputedStyle(document.documentElement).scrollPaddingBlockStart
    await until(() => parseFloat(padding()) >= element.offsetHeight)
    element.remove()
    expect(padding()).to.equal('auto')
  })

  describe('shortcut', () => {
    const status = (element: PgQuickExit) => element.shadowRoot!.querySelector('[role=status]')!
    const shift = async (element: PgQuickExit, times: number) => {
      for (let i = 0; i < times; i++)
        for (const type of ['keydown', 'keyup'])
          document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }))
      await element.updateComplete
    }
    let element: PgQuickExit

    beforeEach(async () => {
      element = await fixture(html`<pg-quick-exit><a href=${weather}>Leave this page</a></pg-quick-exit>`)
    })

    it('says nothing at the first press, what is left at the second, and nothing once broken off', async () => {
      await shift(element, 1)
      expect(status(element).textContent).to.equal('')
      expect(status(element).getBoundingClientRect().height).to.equal(0)
      await shift(element, 1)
      expect(status(element).textContent).to.equal('Press Shift once more to leave this page.')
      expect(status(element).getBoundingClientRect().height).to.be.greaterThan(20)
      await expect(element).to.be.accessible()
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))
      await element.updateComplete
      expect(status(element).textContent).to.equal('')
    })

    it('is off with shortcut="none"', async () => {
      element.setAttribute('shortcut', 'none')
      await shift(element, 3)
      expect(status(element).textContent).to.equal('')
      expect(document.querySelector('#pg-cover')).to.equal(null)
    })

    it('ends with the element, and starts again with it', async () => {
      const parent = element.parentElement!
      await shift(element, 2)
      element.remove()
      await shift(element, 3)
      expect(document.querySelector('#pg-cover')).to.equal(null)
      parent.append(element)
      await shift(element, 2)
      expect(status(element).textContent).to.equal('Press Shift once more to leave this page.')
      element.remove()
    })
  })
})

function inWindow(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect()
  return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await nextFrame()
}
