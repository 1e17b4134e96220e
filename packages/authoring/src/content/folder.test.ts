import { describe, expect, it } from 'vitest'
import { cupboards, received, replace, reportOn } from '../../test/content.js'

describe('a folder of content', () => {
  it('warns of files it does not read, hidden ones apart', () => {
    expect(reportOn({ 'messages/notes.txt': 'x', 'messages/.DS_Store': 'x' })).toMatchInlineSnapshot(`
      "messages: warning: "notes.txt" was not read [folder]
          Only files whose names end with ".md" are read here; keep others elsewhere."
    `)
  })

  it('needs messages/', () => {
    expect(reportOn({ messages: null })).toMatchInlineSnapshot(`
      "messages: error: There is no such folder [folder]
          Make it, with one .md file a message."
    `)
  })

  it('needs a message', () => {
    expect(reportOn({ [cupboards]: null, [received]: null })).toMatchInlineSnapshot(`
      "messages: error: The folder holds no message [folder]
          Add one .md file a message."
    `)
  })

  it('needs pack.yaml', () => {
    expect(reportOn({ 'pack.yaml': null })).toMatchInlineSnapshot(`
      "pack.yaml: error: There is no such file [unreadable-file]
          Add it, or check its name."
    `)
  })

  it('needs sources.yaml', () => {
    expect(reportOn({ 'sources.yaml': null })).toMatchInlineSnapshot(`
      "sources.yaml: error: There is no such file [unreadable-file]
          Add it, or check its name."
    `)
  })

  it('needs something in pack.yaml', () => {
    expect(reportOn({ 'pack.yaml': '' })).toMatchInlineSnapshot(`
      "pack.yaml:1:1: error: No field is filled in [yaml]
          Fill them in, or remove the file."
    `)
  })

  it('finds a misspelt field of the pack', () => {
    expect(reportOn({ 'pack.yaml': replace('licence:', 'license:') })).toMatchInlineSnapshot(`
      "pack.yaml:1:1: error: "licence" is missing [shape]
          Add "licence: …".
      pack.yaml:7:1: error: There is no field "license" [shape]
          Did you mean "licence"?"
    `)
  })

  it('checks the addresses of local links', () => {
    expect(reportOn({ 'pack.yaml': replace('url: https://e', 'url: e') })).toMatchInlineSnapshot(`
      "pack.yaml:16:10: error: "links, item 2, url" cannot be "example.org/escalation" [shape]
          Use a link that starts with https:, http:, mailto: or tel:."
    `)
  })

  it('needs a publisher for each source', () => {
    expect(reportOn({ 'sources.yaml': replace('  publisher: Example University\n', '') }))
      .toMatchInlineSnapshot(`
        "sources.yaml:7:3: error: "handover-study, publisher" is missing [shape]
            Add "publisher: …"."
      `)
  })

  it('takes each source once', () => {
    expect(reportOn({ 'sources.yaml': replace('handover-study:', 'care-review:') })).toMatchInlineSnapshot(`
      "sources.yaml:6:1: error: This field stands twice [yaml]
          Keep one."
    `)
  })

  it('needs a list of forms for each word class', () => {
    expect(reportOn({ 'vocabulary.yaml': 'child: boy\n' })).toMatchInlineSnapshot(`
      "vocabulary.yaml:1:8: error: "child" must be a list [shape]
          Write one item a line, each after "- "."
    `)
  })

  it('needs a form for each word class', () => {
    expect(reportOn({ 'vocabulary.yaml': 'child: []\n' })).toMatchInlineSnapshot(`
      "vocabulary.yaml:1:8: error: "child" has too few items [shape]
          Add one."
    `)
  })

  it('needs terms in the glossary', () => {
    expect(reportOn({ 'glossary.yaml': '- x\n' })).toMatchInlineSnapshot(`
      "glossary.yaml:1:1: error: These are not fields [yaml]
          Write "title: …" and so on, one field a line."
    `)
  })
})
