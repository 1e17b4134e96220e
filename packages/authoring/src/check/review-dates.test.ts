import { describe, expect, it } from 'vitest'
import { received, replace, reportOn } from '../../test/content.js'

describe('review dates', () => {
  it('warn when the day has passed', () => {
    expect(reportOn({ [received]: replace('2028-01-10', '2026-01-20') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:7:11: warning: The review was due on 2026-01-20 [review-overdue]
          Review it, then set "reviewed" and "reviewBy"."
    `)
  })

  it('warn when the day is near', () => {
    expect(reportOn({ [received]: replace('2028-01-10', '2026-03-20') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:7:11: warning: The review is due within 60 days, on 2026-03-20 [review-due]
          Review it, then set "reviewed" and "reviewBy"."
    `)
  })

  it('warn when the last review is still to come', () => {
    expect(reportOn({ [received]: replace('reviewed: 2026-01-10', 'reviewed: 2026-02-02') }))
      .toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:6:11: warning: The last review is said to have been on 2026-02-02, which is still to come [review-date]
          Correct the date, or set it on the day."
    `)
  })

  it('must be in order', () => {
    expect(reportOn({ [received]: replace('2028-01-10', '2025-01-10') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:7:11: error: The review is due on 2025-01-10, before it was last done on 2026-01-10 [review-date]
          Correct one of the two dates."
    `)
  })
})
