import { describe, expect, it } from 'vitest'
import { findingsOf, received, replace } from '../../test/content.js'

const withPhrase = (phrase: string) => ({
  [received]: replace(
    'reviewBy: 2028-01-10',
    `reviewBy: 2028-01-10
prompts:
  - id: sent
    any: ['${phrase}']
    tests: { show: [a, b, c], quiet: [d, e, f] }`,
  ),
})

describe('a phrase of two prompts', () => {
  it.each(['Cupboards *3 {bare|empty}', 'no food FOR * {child|girl}'])(
    'is found however it is written: %s',
    (phrase) => {
      expect(findingsOf('repeated-phrase', withPhrase(phrase))).toContain(
        `messages/received-is-not-read.md:10:11: warning: The phrase "${phrase}" is already there at `,
      )
    },
  )

  it.each(['cupboards *2 {bare|empty}', 'cupboards * {bare|empty|full}', 'cupboards {'])(
    'is another one with another word or gap, or unreadable: %s',
    (phrase) => {
      expect(findingsOf('repeated-phrase', withPhrase(phrase))).toBe('')
    },
  )
})
