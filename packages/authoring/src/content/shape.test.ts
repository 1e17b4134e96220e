import { describe, expect, it } from 'vitest'
import { cupboards, received, replace, reportOn } from '../../test/content.js'

describe('the shape of front matter', () => {
  it('suggests the field that was meant', () => {
    expect(reportOn({ [received]: replace('themes:', 'theems:') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:4:1: error: There is no field "theems" [shape]
          Did you mean "themes"?"
    `)
  })

  it('lists the fields when none is near', () => {
    expect(reportOn({ [received]: replace('themes:', 'colour: red\nthemes:') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:4:1: error: There is no field "colour" [shape]
          The fields here are: title, summary, related, themes, audience, alsoAskedAs, links, reviewed, reviewBy, sources, answered, prompts."
    `)
  })

  it('asks for a missing field', () => {
    expect(reportOn({ [received]: replace('title: Received is not read\n', '') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:2:1: error: "title" is missing [shape]
          Add "title: …"."
    `)
  })

  it('takes an empty field for a missing one', () => {
    expect(reportOn({ [received]: replace('title: Received is not read\n', 'title:\n') }))
      .toMatchInlineSnapshot(`
        "messages/received-is-not-read.md:2:7: error: "title" is missing [shape]
            Add "title: …"."
      `)
  })

  it('refuses blank text', () => {
    expect(reportOn({ [received]: replace('title: Received is not read\n', 'title: " "\n') }))
      .toMatchInlineSnapshot(`
        "messages/received-is-not-read.md:2:8: error: "title" is empty [shape]
            Write something here."
      `)
  })

  it('counts the characters of a long summary', () => {
    expect(reportOn({ [received]: replace('An e-mail', 'An e-mail '.repeat(20)) })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:3:10: error: "summary" has 248 characters [shape]
          Keep the summary to 140 characters."
    `)
  })

  it('asks for a list', () => {
    expect(reportOn({ [received]: replace('themes: [Working together]', 'themes: Working together') }))
      .toMatchInlineSnapshot(`
        "messages/received-is-not-read.md:4:9: error: "themes" must be a list [shape]
            Write one item a line, each after "- "."
      `)
  })

  it('asks for text', () => {
    expect(
      reportOn({ [received]: replace('title: Received is not read', 'title: [a]') }),
    ).toMatchInlineSnapshot(
      `"messages/received-is-not-read.md:2:8: error: "title" must be text, not a list [shape]"`,
    )
  })

  it('asks for an ISO date', () => {
    expect(reportOn({ [received]: replace('2028-01-10', '10/01/2028') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:7:11: error: "reviewBy" cannot be "10/01/2028" [shape]
          Write the date as YYYY-MM-DD."
    `)
  })

  it('refuses a day that does not exist', () => {
    expect(reportOn({ [received]: replace('2028-01-10', '2028-13-45') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:7:11: error: "reviewBy" cannot be "2028-13-45" [shape]
          Write the date as YYYY-MM-DD."
    `)
  })

  it('lists the choices', () => {
    expect(reportOn({ [cupboards]: replace('within: paragraph', 'within: page') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:18:25: error: "prompts, item 1, answered, within" cannot be "page" [shape]
          Use "sentence" or "paragraph" or "record"."
    `)
  })

  it('explains the tiers', () => {
    expect(reportOn({ [cupboards]: replace('tier: 3', 'tier: high') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:19:11: error: "prompts, item 1, tier" cannot be "high" [shape]
          The tier is 1 (information), 2 (prompt) or 3 (urgent)."
    `)
  })

  it('lists the contexts', () => {
    expect(reportOn({ [cupboards]: replace('tier: 3', 'context: afirmed') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:19:14: error: "prompts, item 1, context" cannot be "afirmed" [shape]
          Use "affirmed" or "negated" or "any"."
    `)
  })

  it('finds a misspelt field inside a prompt', () => {
    expect(reportOn({ [cupboards]: replace('    any: [', '    anny: [') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:15:5: error: "prompts, item 1, any" is missing [shape]
          Add "any: …".
      messages/empty-cupboards.md:16:5: error: There is no field "anny" [shape]
          Did you mean "any"?"
    `)
  })

  it("asks for a prompt's tests", () => {
    expect(reportOn({ [cupboards]: (t) => t.replace(/ {4}tests:[^]*?---\n/, '---\n') }))
      .toMatchInlineSnapshot(`
        "messages/empty-cupboards.md:15:5: error: "prompts, item 1, tests" is missing [shape]
            Add "tests: …"."
      `)
  })

  it('asks for three sentences of each kind', () => {
    expect(reportOn({ [cupboards]: replace('        - The cupboards were empty.\n', '') }))
      .toMatchInlineSnapshot(`
        "messages/empty-cupboards.md:22:9: error: "prompts, item 1, tests, show" has too few items [shape]
            A prompt is tried on at least three sentences of each kind."
      `)
  })

  it('refuses an empty list', () => {
    expect(reportOn({ [cupboards]: (t) => t.replace(/any: \['cup.*/, 'any: []') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:16:10: error: "prompts, item 1, any" has too few items [shape]
          Add one."
    `)
  })

  it('refuses an empty item', () => {
    expect(reportOn({ [cupboards]: replace('  - no food in the house', '  -\n  - x') }))
      .toMatchInlineSnapshot(`
        "messages/empty-cupboards.md:7:4: error: "alsoAskedAs, item 1" is empty [shape]
            Write something here."
      `)
  })

  it('asks for a source', () => {
    expect(reportOn({ [received]: replace('sources: [handover-study, care-review]', 'sources: []') }))
      .toMatchInlineSnapshot(`
        "messages/received-is-not-read.md:5:10: error: "sources" has too few items [shape]
            Name at least one source."
      `)
  })
})
