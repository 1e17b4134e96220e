import { describe, expect, it } from 'vitest'
import { append, findingsOf, replace } from '../../test/content.js'

describe('what is listed and not used', () => {
  it('is named where it stands', () => {
    expect(
      findingsOf('unused', {
        'pack.yaml': (text) =>
          replace('  - Working together', '  - Working together\n  - Learning')(text) +
          '  - id: supervision\n    title: Supervision policy\n',
        'sources.yaml': append('old-study:\n  title: An old study\n  publisher: Example University\n'),
      }),
    ).toMatchInlineSnapshot(`
      "pack.yaml:11:5: warning: No file uses the theme "Learning" [unused]
          Use it where it belongs, or take it out.
      pack.yaml:18:9: warning: No file uses the local link "supervision" [unused]
          Use it where it belongs, or take it out.
      sources.yaml:10:1: warning: No file uses the source "old-study" [unused]
          Use it where it belongs, or take it out."
    `)
  })

  it('is nothing in whole content', () => {
    expect(findingsOf('unused', {})).toBe('')
  })
})
