import { describe, expect, it } from 'vitest'
import { received, reportOn } from '../../test/content.js'

describe('reading a content file', () => {
  it('takes Windows line endings with a warning', () => {
    expect(reportOn({ [received]: (t) => t.replaceAll('\n', '\r\n') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:1:1: warning: The file has Windows line endings, which were read as plain ones [line-endings]
          Save it with line endings "LF"."
    `)
  })

  it('takes a byte order mark with a warning', () => {
    expect(reportOn({ [received]: (t) => '\uFEFF' + t })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:1:1: warning: The file starts with a byte order mark, which was left out [byte-order-mark]
          Save it as "UTF-8", not "UTF-8 with BOM"."
    `)
  })

  it('refuses a binary file', () => {
    expect(reportOn({ [received]: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]) }))
      .toMatchInlineSnapshot(`
        "messages/received-is-not-read.md:1:1: error: This is not a UTF-8 text file [encoding]
            Save it as plain text in the encoding UTF-8."
      `)
  })

  it('refuses another encoding and names the line', () => {
    expect(reportOn({ [received]: Buffer.from('---\ntitle: caf\xe9\n---\n', 'latin1') }))
      .toMatchInlineSnapshot(`
        "messages/received-is-not-read.md:2:1: error: This is not a UTF-8 text file [encoding]
            Save it as plain text in the encoding UTF-8."
      `)
  })

  it('refuses UTF-16', () => {
    expect(reportOn({ [received]: Buffer.from('\uFEFF---\ntitle: x\n---\n', 'utf16le') }))
      .toMatchInlineSnapshot(`
        "messages/received-is-not-read.md:1:1: error: This is not a UTF-8 text file [encoding]
            Save it as plain text in the encoding UTF-8."
      `)
  })

  it('refuses a file no author wrote', () => {
    expect(reportOn({ [received]: 'a'.repeat(5 * 1024 * 1024) })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md: error: The file has 5.0 MB; the limit is 1 MB [file-size]
          Split it, or take out what is not guidance."
    `)
  })

  it('refuses a folder with the name of a message', () => {
    expect(reportOn({ 'messages/other-is-not-read.md/x': 'a' })).toMatchInlineSnapshot(`
      "messages/other-is-not-read.md: error: This is a folder, not a file [unreadable-file]
          Rename or remove it."
    `)
  })
})
