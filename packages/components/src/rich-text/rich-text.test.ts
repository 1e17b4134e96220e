import { expect, fixture, html } from '@open-wc/testing'
import type { Block, Inline } from '@practice-guidance/guidance'
import { inlineText, richText } from './rich-text.js'

const text = (value: string): Inline => ({ type: 'text', value })

describe('rich text', () => {
  it('draws every kind of block and inline', async () => {
    const blocks: Block[] = [
      { type: 'heading', depth: 2, children: [text('Two')] },
      { type: 'heading', depth: 3, children: [text('Three')] },
      {
        type: 'paragraph',
        children: [
          { type: 'strong', children: [text('bold')] },
          { type: 'emphasis', children: [text('soft')] },
          { type: 'link', url: 'tel:101', children: [text('101')] },
        ],
      },
      {
        type: 'list',
        ordered: true,
        children: [{ type: 'listItem', children: [{ type: 'paragraph', children: [text('one')] }] }],
      },
      { type: 'blockquote', children: [{ type: 'paragraph', children: [text('said')] }] },
    ]
    const prose = await fixture(richText(blocks, 4))
    expect(prose).lightDom.to.equal(`
      <h4 class="pg-prose-heading">Two</h4>
      <h5 class="pg-prose-heading">Three</h5>
      <p><strong>bold</strong><em>soft</em><a href="tel:101" rel="noreferrer">101</a></p>
      <ol><li><p>one</p></li></ol>
      <blockquote><p>said</p></blockquote>
    `)
  })

  it('leaves no level out where the largest heading is of the third', async () => {
    const prose = await fixture(richText([{ type: 'heading', depth: 3, children: [text('Three')] }], 2))
    expect(prose).lightDom.to.equal('<h2 class="pg-prose-heading">Three</h2>')
  })

  it('shows text that looks like HTML as text', async () => {
    const line = await fixture(html`<p>${inlineText([text('<img src=x onerror=alert(1)>')])}</p>`)
    expect(line.children).to.have.lengthOf(0)
    expect(line.textContent).to.equal('<img src=x onerror=alert(1)>')
  })

  it('makes no link of an address that runs code, even in a pack that nobody checked', async () => {
    const link: Inline = { type: 'link', url: 'javascript:alert(1)', children: [text('press me')] }
    const line = await fixture(html`<p>${inlineText([link])}</p>`)
    expect(line.querySelector('a')).to.be.null
    expect(line.textContent).to.equal('press me')
  })
})
