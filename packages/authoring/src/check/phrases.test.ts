import { describe, expect, it } from 'vitest'
import { cupboards, replace, reportOn } from '../../test/content.js'

describe('phrases that cannot be matched', () => {
  it('an unknown word class', () => {
    expect(reportOn({ [cupboards]: replace("for * {child}'", "for * {chlid}'") })).toMatchInlineSnapshot(
      `"messages/empty-cupboards.md:16:39: error: A phrase cannot be read: There is no word class "chlid"; the classes are: child (at character 15 of "no food for * {chlid}") [phrase]"`,
    )
  })

  it('a word class without a vocabulary', () => {
    expect(reportOn({ 'vocabulary.yaml': null, 'glossary.yaml': null })).toMatchInlineSnapshot(
      `"messages/empty-cupboards.md:16:39: error: A phrase cannot be read: There is no word class "child"; the classes are: none (at character 15 of "no food for * {child}") [phrase]"`,
    )
  })

  it('a gap at the end', () => {
    expect(
      reportOn({ [cupboards]: replace("'no food for * {child}'", "'no food *'") }),
    ).toMatchInlineSnapshot(
      `"messages/empty-cupboards.md:16:39: error: A phrase cannot be read: A phrase cannot end with a gap (at character 9 of "no food *") [phrase]"`,
    )
  })

  it('an unknown word class in what answers every prompt', () => {
    expect(
      reportOn({
        [cupboards]: replace(
          'prompts:\n',
          "answered: { within: paragraph, any: ['{chlid} ate'] }\nprompts:\n",
        ),
      }),
    ).toMatch(
      'messages/empty-cupboards.md:13:38: error: A phrase cannot be read: There is no word class "chlid"',
    )
  })

  it('an open brace', () => {
    expect(
      reportOn({ [cupboards]: replace("'no food for * {child}'", "'no food {a|b'") }),
    ).toMatchInlineSnapshot(
      `"messages/empty-cupboards.md:16:39: error: A phrase cannot be read: This { is never closed: add its } (at character 9 of "no food {a|b") [phrase]"`,
    )
  })
})
