import { expect, fixture, html } from '@open-wc/testing'
import './define/pg-library.js'
import { en } from './locales/en.js'
import { formatDate, languageOf, registerStrings, stringsFor } from './localize.js'
import { fixturePack } from './testing/fixture-pack.js'

describe('interface strings', () => {
  registerStrings('cy', { ...en, search: 'Chwilio’r canllawiau' })

  it('are those of the language an element stands in, across shadow roots', async () => {
    const page = await fixture(html`<div lang="cy-GB"><div></div></div>`)
    const library = document.createElement('pg-library')
    library.pack = fixturePack()
    page.firstElementChild!.attachShadow({ mode: 'open' }).append(library)
    await library.updateComplete
    expect(languageOf(library)).to.equal('cy-GB')
    expect(library.shadowRoot!.querySelector('label')!.textContent).to.equal('Chwilio’r canllawiau')
  })

  it('are English where there is no translation', () => {
    expect(stringsFor('sw')).to.equal(en)
    expect(stringsFor('')).to.equal(en)
  })
})

describe('formatDate', () => {
  it('puts a date in words, the same day in every time zone', () => {
    expect(formatDate('2026-06-03', 'en-GB')).to.equal('3 June 2026')
    expect(formatDate('2026-06-03', 'fr')).to.equal('3 juin 2026')
    expect(formatDate('2026-06', 'en-GB')).to.equal('June 2026')
  })

  it('falls back to British English for what is no language', () => {
    expect(formatDate('2026-06-03', 'no such language!')).to.equal('3 June 2026')
  })

  it('leaves a year alone', () => {
    expect(formatDate('1998', 'en-GB')).to.equal('1998')
  })
})
