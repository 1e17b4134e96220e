import { describe, expect, it } from 'vitest'
import { append, cupboards, received, replace, reportOn } from '../../test/content.js'

describe('the text of a message', () => {
  it('must be there', () => {
    expect(reportOn({ [received]: replace('Ring, and hear it said back.', '') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:1:1: error: The message has no text [body]
          Say it in a few paragraphs below the front matter."
    `)
  })

  it('needs a source for each thing reviews say', () => {
    expect(reportOn({ [cupboards]: replace(' [^care-review]\n- V', '\n- V') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:45:3: error: This item does not end with its source [citation]
          End it with the id of one source from the front matter, such as [^munro-2011]."
    `)
  })

  it('takes one source an item', () => {
    expect(reportOn({ [cupboards]: replace('[^care-review]\n- V', '[^care-review] [^care-review]\n- V') }))
      .toMatchInlineSnapshot(`
        "messages/empty-cupboards.md:45:3: error: The source [^care-review] cannot be named here [citation]
            One source stands at the end of each item under "What reviews say", and nowhere else."
      `)
  })

  it('needs words before a source', () => {
    expect(
      reportOn({
        [cupboards]: replace('- Nobody asked what the children ate. [^care-review]', '- [^care-review]'),
      }),
    ).toMatchInlineSnapshot(
      `"messages/empty-cupboards.md:45:3: error: This item names a source and says nothing [citation]"`,
    )
  })

  it('takes no source elsewhere', () => {
    expect(reportOn({ [cupboards]: replace('Look **twice**', 'Look [^care-review] **twice**') }))
      .toMatchInlineSnapshot(`
        "messages/empty-cupboards.md:31:1: error: The source [^care-review] cannot be named here [citation]
            One source stands at the end of each item under "What reviews say", and nowhere else."
      `)
  })

  it('ends each question with a question mark', () => {
    expect(reportOn({ [received]: replace('by when?', 'by when.') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:15:4: error: This question does not end with a question mark [question-form]
          Write it as an open question that ends with "?"."
    `)
  })

  it('keeps questions plain', () => {
    expect(reportOn({ [received]: replace('by when?', 'by **when**?') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:15:4: error: A question is plain text [question-form]
          Take away links, emphasis and other marks: it is also read aloud and copied."
    `)
  })

  it('needs two questions', () => {
    expect(reportOn({ [received]: replace('2. What will they do by when?\n', '') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:12:1: error: The number of questions is 1 [questions]
          Give 2 to 6, each usable alone."
    `)
  })

  it('takes six questions', () => {
    expect(reportOn({ [received]: append('3. a?\n4. b?\n5. c?\n6. d?\n7. e?') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:12:1: error: The number of questions is 7 [questions]
          Give 2 to 6, each usable alone."
    `)
  })

  it('needs a section of questions', () => {
    expect(reportOn({ [received]: (t) => t.replace(/## Questions[^]*/, '') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:1:1: error: The message asks no questions [questions]
          Add "## Questions" with 2 to 6 list items."
    `)
  })

  it('takes only list items as questions', () => {
    expect(reportOn({ [received]: replace('1. Who', 'Ask these:\n\n1. Who') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:14:1: error: Under "Questions" stand only list items [section]
          Start it with "- ", or move it up."
    `)
  })

  it('takes one paragraph a question', () => {
    expect(reportOn({ [received]: append('   - more?') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:15:1: error: This item is more than one paragraph [section]
          Give each item one paragraph of its own, with no list inside."
    `)
  })
})
