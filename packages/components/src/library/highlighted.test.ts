import { expect, fixture, html } from '@open-wc/testing'
import { highlighted } from './highlighted.js'

describe('highlighted', () => {
  it('marks spans in any order, touching or overlapping, and loses no letter', async () => {
    const spans = [
      { start: 9, end: 13 },
      { start: 0, end: 4 },
      { start: 2, end: 6 },
    ]
    const line = await fixture(html`<p>${highlighted('Keep the lamp lit', spans)}</p>`)
    expect(line).lightDom.to.equal('<mark>Keep</mark><mark> t</mark>he <mark>lamp</mark> lit')
    expect(line.textContent).to.equal('Keep the lamp lit')
  })
})
