import { describe, expect, it } from 'vitest'
import { append, cupboards, received, replace, reportOn } from '../../test/content.js'

describe('Markdown a pack cannot hold', () => {
  it('HTML in a line', () => {
    expect(reportOn({ [cupboards]: replace('**twice**', '<b>twice</b>') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:31:6: error: Raw HTML cannot be used here [unsupported-markdown]
          Write it in Markdown. Notes for editors go into the front matter after a "#"."
    `)
  })

  it('HTML blocks', () => {
    expect(reportOn({ [cupboards]: append('<div onclick="x">\n\ny\n\n</div>') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:57:1: error: Raw HTML cannot be used here [unsupported-markdown]
          Write it in Markdown. Notes for editors go into the front matter after a "#".
      messages/empty-cupboards.md:61:1: error: Raw HTML cannot be used here [unsupported-markdown]
          Write it in Markdown. Notes for editors go into the front matter after a "#"."
    `)
  })

  it('comments', () => {
    expect(reportOn({ [cupboards]: append('<!-- note -->') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:57:1: error: Raw HTML cannot be used here [unsupported-markdown]
          Write it in Markdown. Notes for editors go into the front matter after a "#"."
    `)
  })

  it('images', () => {
    expect(reportOn({ [cupboards]: append('![alt](https://e.org/x.png)') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:57:1: error: An image cannot be used here [unsupported-markdown]
          Say in words what it shows: the guidance must read the same on paper and aloud."
    `)
  })

  it('fenced code', () => {
    expect(reportOn({ [cupboards]: append('```js\nx\n```') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:57:1: error: A code block cannot be used here [unsupported-markdown]
          Take away the indent or the fence, or use a quotation: > text"
    `)
  })

  it('indented code', () => {
    expect(reportOn({ [cupboards]: append('    code') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:57:1: error: A code block cannot be used here [unsupported-markdown]
          Take away the indent or the fence, or use a quotation: > text"
    `)
  })

  it('code in a line', () => {
    expect(reportOn({ [cupboards]: append('use `x`') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:57:5: error: Code between backticks cannot be used here [unsupported-markdown]
          Use *emphasis* or quotation marks."
    `)
  })

  it('tables', () => {
    expect(reportOn({ [cupboards]: append('| a | b |\n| - | - |\n| 1 | 2 |') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:57:1: error: A table cannot be used here [unsupported-markdown]
          Use a list, or a short heading (###) for each row."
    `)
  })

  it('struck-out text', () => {
    expect(reportOn({ [cupboards]: append('~~a~~') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:57:1: error: Struck-out text cannot be used here [unsupported-markdown]
          Take it out: what no longer holds should not be read."
    `)
  })

  it('dividing lines', () => {
    expect(reportOn({ [cupboards]: append('***') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:57:1: error: A dividing line cannot be used here [unsupported-markdown]
          Use a heading (### …) to start a new part."
    `)
  })

  it('forced line breaks', () => {
    expect(reportOn({ [cupboards]: append('a  \nb') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:57:2: error: A forced line break cannot be used here [unsupported-markdown]
          Take away the spaces or backslash at the end of the line, or start a new paragraph."
    `)
  })

  it('footnotes', () => {
    expect(reportOn({ [cupboards]: append('a [^x]\n\n[^x]: note') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:57:3: error: A footnote cannot be used here [unsupported-markdown]
          Say it in the text, or name the source in the front matter.
      messages/empty-cupboards.md:59:1: error: A footnote cannot be used here [unsupported-markdown]
          Say it in the text, or name the source in the front matter."
    `)
  })

  it('links by reference', () => {
    expect(reportOn({ [cupboards]: append('a [x][y]\n\n[y]: https://e.org') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:57:3: error: A link given by reference cannot be used here [unsupported-markdown]
          Write the address in the link: [words](https://…)
      messages/empty-cupboards.md:59:1: error: A link given by reference cannot be used here [unsupported-markdown]
          Write the address in the link: [words](https://…)"
    `)
  })

  it('tick boxes', () => {
    expect(reportOn({ [cupboards]: append('- [ ] x') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:57:1: error: A tick box is not used here [unsupported-markdown]
          Take away "[ ]": the item is shown as text."
    `)
  })

  it('a second title', () => {
    expect(reportOn({ [cupboards]: replace('Look **', '# Title\n\nLook **') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:31:1: error: A heading here has two or three "#", not 1 [heading-depth]
          The title stands in the front matter; use ## or ###."
    `)
  })

  it('deep headings', () => {
    expect(reportOn({ [cupboards]: replace('### Where', '#### Where') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:39:1: error: A heading here has two or three "#", not 4 [heading-depth]
          Use ###."
    `)
  })

  it('links that run scripts', () => {
    expect(reportOn({ [cupboards]: append('[x](javascript:alert(1))') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:57:1: error: The link "javascript:alert(1)" does not start with https:, http:, mailto: or tel: [link]
          Give the whole address. To point at another message, list its id under "related" in the front matter."
    `)
  })

  it('links to another message', () => {
    expect(reportOn({ [cupboards]: append('[x](received-is-not-read.md)') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:57:1: error: The link "received-is-not-read.md" does not start with https:, http:, mailto: or tel: [link]
          Give the whole address. To point at another message, list its id under "related" in the front matter."
    `)
  })

  it('lists deeper than anyone reads', () => {
    expect(reportOn({ [cupboards]: append(`${'- '.repeat(20)}x`) })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:57:11: error: Lists and quotations are nested more than 4 deep [nesting]
          Make the inner ones a list of their own."
    `)
  })

  it('quotations deeper than the parser can follow', () => {
    expect(reportOn({ [received]: append(`${'>'.repeat(10000)} x`) })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:1:1: error: Lists or quotations are nested too deeply [nesting]
          Take away some ">" or indents."
    `)
  })
})
