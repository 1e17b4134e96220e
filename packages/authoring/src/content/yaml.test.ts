import { describe, expect, it } from 'vitest'
import { cupboards, received, replace, reportOn } from '../../test/content.js'

describe('reading YAML', () => {
  it('explains a colon in the middle of a text', () => {
    expect(reportOn({ [received]: replace('title: Received is not read', 'title: Received: is not read') }))
      .toMatchInlineSnapshot(`
        "messages/received-is-not-read.md:2:8: error: The YAML cannot be read: Nested mappings are not allowed in compact mappings [yaml]
            Put text that holds ": ", "#", quotation marks or brackets in double quotes, and indent lists evenly."
      `)
  })

  it('explains a missing quotation mark', () => {
    expect(reportOn({ [received]: replace('title: Received is not read', 'title: "Received is not read') }))
      .toMatchInlineSnapshot(`
        "messages/received-is-not-read.md:7:21: error: The YAML cannot be read: Missing closing "quote [yaml]
            Look above this line for a quotation mark without its partner."
      `)
  })

  it('explains tabs', () => {
    expect(reportOn({ [received]: replace('themes: [Working together]', 'themes:\n\t- Working together') }))
      .toMatchInlineSnapshot(`
        "messages/received-is-not-read.md:5:1: error: The YAML cannot be read: Tabs are not allowed as indentation [yaml]
            Indent with spaces: YAML allows no tabs."
      `)
  })

  it('finds a field that stands twice', () => {
    expect(reportOn({ [received]: replace('title: Received', 'title: A\ntitle: Received') }))
      .toMatchInlineSnapshot(`
        "messages/received-is-not-read.md:3:1: error: This field stands twice [yaml]
            Keep one."
      `)
  })

  it('asks for fields where there is a text', () => {
    expect(reportOn({ [received]: (t) => t.replace(/---[^]*?---/, '---\njust words\n---') }))
      .toMatchInlineSnapshot(`
        "messages/received-is-not-read.md:2:1: error: These are not fields [yaml]
            Write "title: …" and so on, one field a line."
      `)
  })

  it('asks for fields where there is a list', () => {
    expect(reportOn({ [received]: (t) => t.replace(/---[^]*?---/, '---\n- a\n---') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:2:1: error: These are not fields [yaml]
          Write "title: …" and so on, one field a line."
    `)
  })

  it('refuses anchors that multiply', () => {
    expect(
      reportOn({
        [received]: (t) =>
          t.replace(
            'title:',
            `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c]\ntitle:`,
          ),
      }),
    ).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:2:1: error: The YAML is nested or repeats itself beyond reason [yaml]
          Take brackets, indents or anchors away."
    `)
  })

  it('checks what an anchor stands for wherever it is used', () => {
    const shared = replace("any: ['ate breakfast'] }", "any: &eaten ['ate {brekfast}'] }\n    except: *eaten")
    const once = (text: string) => shared(text.replace("    except: ['empty cupboards drill']\n", ''))
    expect(reportOn({ [cupboards]: once })).toMatchInlineSnapshot(
      `"messages/empty-cupboards.md:17:49: error: A phrase cannot be read: There is no word class "brekfast"; the classes are: child (at character 5 of "ate {brekfast}") [phrase]"`,
    )
  })

  it('explains a text that starts with an asterisk', () => {
    expect(reportOn({ [received]: replace('[Working together]', '*nowhere') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:4:9: error: "*nowhere" is not read as text [yaml]
          Put text that starts with "*" in quotation marks."
    `)
  })

  it('refuses tags', () => {
    expect(reportOn({ [received]: replace('[Working together]', '!!js/function x') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:4:9: error: The YAML cannot be read: Unresolved tag: tag:yaml.org,2002:js/function [yaml]
          Put text that holds ": ", "#", quotation marks or brackets in double quotes, and indent lists evenly."
    `)
  })

  it('refuses bottomless nesting', () => {
    expect(reportOn({ [received]: replace('title:', `deep: ${'['.repeat(20000)}\ntitle:`) }))
      .toMatchInlineSnapshot(`
        "messages/received-is-not-read.md:2:824: error: The YAML is nested or repeats itself beyond reason [yaml]
            Take brackets, indents or anchors away."
      `)
  })
})
