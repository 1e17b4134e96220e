import { describe, expect, it } from 'vitest'
import { received, replace, reportOn } from '../../test/content.js'

describe('the front matter of a message', () => {
  it('must be there', () => {
    expect(reportOn({ [received]: '# Title\n\nText\n' })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:1:1: error: The file does not start with front matter [front-matter]
          Make "---" the first line, then the fields (title, summary, …), then "---" again."
    `)
  })

  it('must come first', () => {
    expect(reportOn({ [received]: (t) => '\n' + t })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:1:1: error: The file does not start with front matter [front-matter]
          Make "---" the first line, then the fields (title, summary, …), then "---" again."
    `)
  })

  it('must be closed', () => {
    expect(reportOn({ [received]: replace('2028-01-10\n---', '2028-01-10\n') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:1:1: error: The front matter has no end [front-matter]
          Close it with a line that holds only "---"."
    `)
  })

  it('is asked for in an empty file', () => {
    expect(reportOn({ [received]: '' })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:1:1: error: The file is empty [front-matter]
          Write the front matter and the text, or remove the file."
    `)
  })

  it('must hold something', () => {
    expect(reportOn({ [received]: (t) => t.replace(/---[^]*?---/, '---\n---') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:2:1: error: No field is filled in [yaml]
          Fill them in, or remove the file."
    `)
  })

  it('cannot mend a file name that is no id', () => {
    expect(reportOn({ 'messages/Bad Name.md': 'x' })).toMatchInlineSnapshot(`
      "messages/Bad Name.md: error: The file name "Bad Name" cannot be an id [file-name]
          Use lower-case words joined by hyphens.
      messages/Bad Name.md:1:1: error: The file does not start with front matter [front-matter]
          Make "---" the first line, then the fields (title, summary, …), then "---" again."
    `)
  })
})
