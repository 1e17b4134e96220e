import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cupboards, findingsOf, received, replace } from '../../test/content.js'

describe('the same words twice', () => {
  it('in two questions', () => {
    expect(
      findingsOf('repeated-wording', {
        [received]: replace('What will they do by when?', 'What did this child eat, yesterday?'),
      }),
    ).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:15:4: warning: The same question is already there at messages/empty-cupboards.md:50 [repeated-wording]
          Ask what only this one can ask, or leave it to the other."
    `)
  })

  it('in two titles', () => {
    expect(
      findingsOf('repeated-wording', {
        [received]: replace('title: Received is not read', 'title: Empty cupboards are a Question!'),
      }),
    ).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:2:8: warning: The same title is already there at messages/empty-cupboards.md:2 [repeated-wording]
          Give each its own title."
    `)
  })

  it('in what readers ask for', () => {
    expect(
      findingsOf('repeated-wording', {
        [received]: replace('sources:', 'alsoAskedAs: [No food in the house?]\nsources:'),
      }),
    ).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:5:15: warning: The same entry of "alsoAskedAs" is already there at messages/empty-cupboards.md:7 [repeated-wording]
          Keep it where a reader would expect it."
    `)
  })

  it('but not in a message and a tool, which share them', () => {
    const tool = readFileSync(new URL('../../test/articles/risk-grid.md', import.meta.url), 'utf8')
    const asked = tool.replace(/alsoAskedAs: .*/, 'alsoAskedAs: [no food in the house]')
    expect(asked).not.toBe(tool)
    expect(findingsOf('repeated-wording', { 'tools/grid.md': asked })).toBe('')
  })

  it('in what readers ask for and the title', () => {
    expect(
      findingsOf('repeated-wording', {
        [cupboards]: replace('- no food in the house', '- empty cupboards are a question'),
      }),
    ).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:7:5: warning: "empty cupboards are a question" only repeats the title [repeated-wording]
          Take it out: the title is searched already."
    `)
  })
})
