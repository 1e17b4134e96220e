import { describe, expect, it } from 'vitest'
import { received, replace, reportOn } from '../../test/content.js'

describe('ids that stand twice', () => {
  it('prompts across messages', () => {
    expect(
      reportOn({
        [received]: replace(
          'reviewBy: 2028-01-10',
          `reviewBy: 2028-01-10
prompts:
  - id: bare-kitchen
    any: [sent an email]
    tests:
      show: [I sent an email., Sent an email., She sent an email.]
      quiet: [a, b, c]`,
        ),
      }),
    ).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:9:9: error: The prompt "bare-kitchen" is already there at messages/empty-cupboards.md:15 [repeated]
          Give it another name, or take it out."
    `)
  })

  it('themes', () => {
    expect(reportOn({ 'pack.yaml': replace('  - Working', '  - Daily care\n  - Working') }))
      .toMatchInlineSnapshot(`
        "pack.yaml:10:5: error: The theme "Daily care" is already there at pack.yaml:9 [repeated]
            Give it another name, or take it out."
      `)
  })

  it('local links', () => {
    expect(reportOn({ 'pack.yaml': replace('id: escalation', 'id: referral') })).toMatchInlineSnapshot(`
      "pack.yaml:14:9: error: The local link "referral" is already there at pack.yaml:12 [repeated]
          Give it another name, or take it out.
      messages/empty-cupboards.md:9:19: error: There is no local link "escalation" [unknown-link]
          The local links are listed in pack.yaml."
    `)
  })
})
