import { describe, expect, it } from 'vitest'
import { guidance } from '../../test/cli.js'
import { contentWith, received, replace, wholeContent } from '../../test/content.js'

describe('guidance check', () => {
  it('says so when all is well', () => {
    const { code, stdout, stderr } = guidance(['check', wholeContent])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe(`${wholeContent}: nothing to mend in 2 messages\n`)
  })

  it('warns of an overdue review and is content all the same', () => {
    const overdue = replace(
      'reviewed: 2026-01-10\nreviewBy: 2028-01-10',
      'reviewed: 2020-01-10\nreviewBy: 2021-01-10',
    )
    const root = contentWith({ [received]: overdue })
    const { code, stdout } = guidance(['check', root])
    expect(code).toBe(0)
    expect(stdout).toBe(
      `${root}/${received}:7:11: warning: The review was due on 2021-01-10 [review-overdue]\n` +
        '    Review it, then set "reviewed" and "reviewBy".\n\n1 warning\n',
    )
  })

  it('answers 1 to a fault', () => {
    const root = contentWith({ [received]: replace('title:', 'tittle:') })
    const { code, stdout } = guidance(['check', root])
    expect(code).toBe(1)
    expect(stdout).toContain(
      `${root}/${received}:2:1: error: There is no field "tittle" [shape]\n    Did you mean "title"?`,
    )
    expect(stdout).toContain('\n2 errors\n')
  })
})
