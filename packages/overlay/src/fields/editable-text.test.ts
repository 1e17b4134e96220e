import { expect, fixture, html } from '@open-wc/testing'
import type { TemplateResult } from 'lit'
import { EditableText } from './editable-text.js'

async function reading(content: TemplateResult) {
  const host = await fixture<HTMLElement>(html`<div contenteditable>${content}</div>`)
  // A browser draws no comments, but Lit leaves some.
  return new EditableText(host)
}

const textOf = async (content: TemplateResult) => (await reading(content)).text.trim()

describe('EditableText', () => {
  it('joins inline markup and keeps paragraphs, lines and breaks apart', async () => {
    expect(await textOf(html`The <b>chi<i>ld</i></b> was seen.`)).to.equal('The child was seen.')
    expect(
      await textOf(
        html`<p>One</p>
          <p>two</p>`,
      ),
    ).to.equal('One\n\ntwo')
    expect(
      await textOf(
        html`<div>One</div>
          <div>two<br /></div>
          <div>three</div>`,
      ),
    ).to.equal('One\ntwo\nthree')
    expect(await textOf(html`One<br />two`)).to.equal('One\ntwo')
    expect(
      await textOf(
        html`<ul>
          <li>One</li>
          <li>two</li>
        </ul>`,
      ),
    ).to.equal('One\ntwo')
    expect(
      await textOf(
        html`<table>
          <tr>
            <td>One</td>
            <td>two</td>
          </tr>
        </table>`,
      ),
    ).to.equal('One\n\ntwo')
  })

  it('reads an empty line as the end of a paragraph', async () => {
    const text = await textOf(
      html`<div>One</div>
        <div><br /></div>
        <div>two</div>`,
    )
    expect(text).to.equal('One\n\ntwo')
  })

  it('takes white space of the markup for what it is drawn as', async () => {
    const wrapped = document.createTextNode('The child\n      was seen.')
    expect(await textOf(html`${wrapped}`)).to.equal('The child       was seen.')
    const between = document.createTextNode('\n    ')
    expect(
      await textOf(
        html`<p>One</p>
          ${between}
          <p>two</p>`,
      ),
    ).to.equal('One\n\ntwo')
    const kept = document.createTextNode('One\ntwo')
    expect(await textOf(html`<pre>${kept}</pre>`)).to.equal('One\ntwo')
  })

  it('keeps line breaks where the editor says that they are drawn', async () => {
    const host = await fixture<HTMLElement>(html`<div contenteditable style="white-space: pre-wrap"></div>`)
    host.append('One\ntwo')
    expect(new EditableText(host).text).to.equal('One\ntwo')
  })

  it('does not read what cannot be typed into', async () => {
    const island = html`<span contenteditable="false">@Somebody</span>`
    expect(await textOf(html`Seen by ${island} today`)).to.equal('Seen by \uFFFC today')
    expect(await textOf(html`Seen <button>Open</button>`)).to.equal('Seen \uFFFC')
  })

  it('gives back the place of any words, also across nodes', async () => {
    const read = await reading(
      html`<p>The <b>chi</b>ld was</p>
        <p>seen.</p>`,
    )
    const at = (words: string) => {
      const start = read.text.indexOf(words)
      return read.rangeOf({ start, end: start + words.length })?.toString()
    }
    expect(at('child was')).to.equal('child was')
    expect(at('seen')).to.equal('seen')
    expect(read.rangeOf({ start: 10_000, end: 10_004 })).to.equal(null)
  })

  it('gives no place once the words are gone', async () => {
    const host = await fixture<HTMLElement>(html`<div contenteditable></div>`)
    host.append('The child was seen.')
    const read = new EditableText(host)
    host.firstChild!.nodeValue = 'Gone.'
    expect(read.rangeOf({ start: 4, end: 18 })).to.equal(null)
  })

  it('knows where the caret is', async () => {
    const host = await fixture<HTMLElement>(html`<div contenteditable></div>`)
    host.append('The child was seen.')
    getSelection()!.collapse(host.firstChild, 4)
    expect(new EditableText(host).caret).to.equal(4)
  })
})
