import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { account } from './account.js'
import { arrange } from './arrange.js'
import { blocksOf } from './blocks.js'
import { draftsOf } from './drafts.js'
import { readHtml } from './html.js'
import { readMarkdownDocument } from './markdown.js'
import { readPlainText } from './plain-text.js'

const readers = { html: readHtml, markdown: readMarkdownDocument, 'plain text': readPlainText }

/** Tags that no parser moves or swallows, so that every word written is in the tree. */
const tags =
  'h1 h2 h3 div section p ul ol li blockquote strong em a span main nav footer details summary button'.split(
    ' ',
  )

const nested = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(' word', ' What?', '• one', '<br>', 'Questions to consider:'),
    tie('element'),
  ),
  element: fc
    .tuple(fc.constantFrom(...tags), fc.array(tie('node'), { maxLength: 4 }))
    .map(([tag, children]) => `<${tag}>${children.join('')}</${tag}>`),
}))

/** Takes a document all the way to its report. */
function accountOf(text: string, read: (text: string) => ReturnType<typeof readHtml>) {
  const document = read(text)
  const blocks = blocksOf(document)
  const plan = arrange(blocks)
  const drafts = draftsOf(plan, document, 'page', { themes: [], links: [] }, new Date(2026, 0, 1))
  return { entries: account(blocks, plan, drafts), drafts }
}

const letters = (text: string) => text.replace(/[^\p{L}]+/gu, '')

describe.each(Object.entries(readers))('reading %s', (kind, read) => {
  it('accounts for everything, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(nested.element, fc.string({ unit: 'grapheme', maxLength: 400 })), (text) => {
        const { entries } = accountOf(text, read)
        expect(entries.every(({ to, reason }) => (to === null) !== (reason === null))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps every word of what it imports', () => {
    const words = fc.array(
      fc.array(fc.constantFrom('Lamps', 'are', 'lit', 'Who knows?', '- trim', '• fill'), { minLength: 1 }),
    )
    fc.assert(
      fc.property(words, (paragraphs) => {
        const lines = paragraphs.map((words) => words.join(kind === 'plain text' ? '\n' : ' '))
        const text = lines.join('\n\n')
        const { entries } = accountOf(text, read)
        expect(letters(entries.map(({ text }) => text).join(''))).toBe(letters(text))
      }),
    )
  })
})

describe('the blocks of a page', () => {
  it('are not hidden by an unlucky name', () => {
    const html = '<div class="page sidebar-left"><h2>Lamps</h2><p>Keep them lit.</p></div>'
    expect(accountOf(html, readHtml).entries.map(({ to }) => to?.part)).toEqual(['title', 'text'])
  })

  it('outside its main part are furniture, wherever they stand', () => {
    const html =
      '<p>Before</p><div><main><header><h1>Lamps</h1></header><p>Lit.</p></main><p>Beside</p></div>After'
    expect(accountOf(html, readHtml).entries.map(({ text, reason }) => [text, reason])).toEqual([
      ['Before', 'outside the main part of the page'],
      ['Lamps', null],
      ['Lit.', null],
      ['Beside', 'outside the main part of the page'],
      ['After', 'outside the main part of the page'],
    ])
  })

  it.each([
    ['<h3><button>Lamps</button></h3><p>Lit.</p>', 'a heading that opens'],
    ['<details><summary>Lamps</summary><p>Lit.</p></details>', 'details'],
    ['<p><b>Lamps</b></p><p>Lit.</p>', 'bold words that stand alone'],
  ])('%s: takes %s for a title', (html) => {
    expect(accountOf(html, readHtml).entries.map(({ to }) => to?.part)).toEqual(['title', 'text'])
  })

  it('holds what scripts, forms and films hide', () => {
    const html =
      '<p>Lit.<script>x()</script></p><select><option>Oil</option></select><video>No film</video><p hidden>Not yet</p><iframe src="/map">Map</iframe>'
    expect(accountOf(html, readHtml).entries.map(({ text, reason }) => [text, reason])).toEqual([
      ['Lit.', null],
      ['', 'a script'],
      ['Oil', 'a form field'],
      ['No film', 'a film'],
      ['Not yet', 'hidden on the page'],
      ['Map', 'another page shown inside this one'],
    ])
  })
})
