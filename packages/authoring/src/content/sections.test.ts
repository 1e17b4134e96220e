import { describe, expect, it } from 'vitest'
import { append, received, replace, reportOn } from '../../test/content.js'

describe('the sections of a message', () => {
  it('are recognised when misspelt', () => {
    expect(reportOn({ [received]: replace('## Questions', '## Question') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:12:1: error: There is no section "Question" [section]
          Did you mean "Questions"?"
    `)
  })

  it('are those with a meaning', () => {
    expect(reportOn({ [received]: append('## Further reading\n\nx') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:17:1: error: There is no section "Further reading" [section]
          Move it up into the text before the sections, or use ### for a heading inside this one."
    `)
  })

  it('stand once each', () => {
    expect(reportOn({ [received]: append('## Questions\n\n- x?') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:17:1: error: There are two sections "Questions" [section]
          Make them one."
    `)
  })

  it('are not empty', () => {
    expect(reportOn({ [received]: append('## Caution') })).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:17:1: error: The section "Caution" is empty [section]
          Fill it, or take away its heading."
    `)
  })
})
