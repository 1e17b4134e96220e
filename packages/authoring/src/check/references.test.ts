import { describe, expect, it } from 'vitest'
import { cupboards, replace, reportOn } from '../../test/content.js'

describe('names a message uses', () => {
  it('suggests the message that was meant', () => {
    expect(reportOn({ [cupboards]: replace('[received-is-not-read]', '[received-is-not-red]') }))
      .toMatchInlineSnapshot(`
        "messages/empty-cupboards.md:8:11: error: There is no message, briefing, tool or checklist "received-is-not-red" [unknown-message]
            Did you mean "received-is-not-read"?"
      `)
  })

  it('says where the ids come from when none is near', () => {
    expect(reportOn({ [cupboards]: replace('[received-is-not-read]', '[zzz]') })).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:8:11: error: There is no message, briefing, tool or checklist "zzz" [unknown-message]
          The ids are the names of the files, without ".md"."
    `)
  })

  it('are not its own', () => {
    expect(reportOn({ [cupboards]: replace('[received-is-not-read]', '[empty-cupboards]') }))
      .toMatchInlineSnapshot(`
        "messages/empty-cupboards.md:8:11: error: It is related to itself [repeated]
            Take it out."
      `)
  })

  it('stand once', () => {
    expect(
      reportOn({
        [cupboards]: replace('[received-is-not-read]', '[received-is-not-read, received-is-not-read]'),
      }),
    ).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:8:33: error: "received-is-not-read" stands twice under "related" [repeated]
          Keep one."
    `)
  })

  it('must be themes of the pack', () => {
    expect(reportOn({ [cupboards]: replace('themes: [Daily care]', 'themes: [daily care]') }))
      .toMatchInlineSnapshot(`
        "messages/empty-cupboards.md:4:10: error: There is no theme "daily care" [unknown-theme]
            Did you mean "Daily care"?"
      `)
  })

  it('must be local links of the pack', () => {
    expect(reportOn({ [cupboards]: replace('[referral, escalation]', '[referal, escalation]') }))
      .toMatchInlineSnapshot(`
        "messages/empty-cupboards.md:9:9: error: There is no local link "referal" [unknown-link]
            Did you mean "referral"?"
      `)
  })

  it('must be known sources, reported once', () => {
    expect(reportOn({ [cupboards]: replace('sources: [care-review]', 'sources: [care-reviews]') }))
      .toMatchInlineSnapshot(`
        "messages/empty-cupboards.md:10:11: error: There is no source "care-reviews" [unknown-source]
            Did you mean "care-review"?"
      `)
  })

  it('must be listed sources where they are cited', () => {
    expect(reportOn({ [cupboards]: replace('[^care-review]\n- V', '[^handover-study]\n- V') }))
      .toMatchInlineSnapshot(`
        "messages/empty-cupboards.md:45:3: error: The message lists no source "handover-study" [citation]
            Add it to "sources" in the front matter."
      `)
  })
})
