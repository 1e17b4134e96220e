import { describe, expect, it } from 'vitest'
import { cupboards, findingsOf, replace } from '../../test/content.js'

describe('the parts of a message', () => {
  it('are missed when they are not there', () => {
    expect(findingsOf('missing-part', {})).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:1:1: warning: There is no "audience": nobody can tell whom it is for [missing-part]
          Add "audience: […]" to the front matter.
      messages/received-is-not-read.md:1:1: warning: There is no "alsoAskedAs": only those who know its title find it [missing-part]
          Add "alsoAskedAs: […]" to the front matter.
      messages/received-is-not-read.md:1:1: warning: There is no "related": it leads nowhere [missing-part]
          Add "related: […]" to the front matter.
      messages/received-is-not-read.md:1:1: warning: The message does not say what reviews or research found [missing-part]
          Add "## What reviews say" with a list of findings, each with its source."
    `)
  })

  it('cite each source that is listed', () => {
    expect(
      findingsOf('uncited-source', {
        [cupboards]: replace('[care-review]', '[care-review, handover-study]'),
      }),
    ).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:10:24: warning: The source "handover-study" is listed and not cited [uncited-source]
          End a finding under "What reviews say" with [^handover-study], or take it out."
    `)
  })
})
