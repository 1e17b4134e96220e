import { describe, expect, it } from 'vitest'
import { append, cupboards, findingsOf, replace } from '../../test/content.js'

const classes = append('childs-world: [school, friends]')

describe('word classes', () => {
  it('that a choice means and misspells', () => {
    expect(findingsOf('unknown-class', { [cupboards]: replace('{empty|bare}', '{empty|chlid|bare}') }))
      .toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:16:11: warning: There is no word class "chlid", so it finds only the word itself [unknown-class]
          Did you mean "child"?"
    `)
    expect(
      findingsOf('unknown-class', {
        'vocabulary.yaml': classes,
        [cupboards]: replace('{empty|bare}', '{empty|childs-word}'),
      }),
    ).toContain('Did you mean "childs-world"?')
  })

  it.each(['child', 'childs', 'chide', 'one-word', 'mother'])('are not every choice: %s', (choice) => {
    expect(findingsOf('unknown-class', { [cupboards]: replace('{empty|bare}', `{empty|${choice}}`) })).toBe(
      '',
    )
  })

  it('that no phrase uses are noted', () => {
    expect(findingsOf('unused', { 'vocabulary.yaml': classes })).toMatchInlineSnapshot(`
      "vocabulary.yaml:3:1: note: No phrase uses the word class "childs-world" [unused]
          Use it or take it out."
    `)
  })
})
