import { describe, expect, it } from 'vitest'
import { cupboards, replace, reportOn } from '../../test/content.js'

describe('the sentences that prove a prompt', () => {
  it('must call it up', () => {
    expect(
      reportOn({
        [cupboards]: replace('        - The cupboards were empty.\n', '        - The cupboards were full.\n'),
      }),
    ).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:22:11: error: The prompt "bare-kitchen" must show here and does not: "The cupboards were full." [prompt-test]
          Add a phrase that fits, or see whether "except" or "context" keeps it quiet."
    `)
  })

  it('must not answer it as well', () => {
    expect(
      reportOn({
        [cupboards]: replace(
          '        - The cupboards were empty.\n',
          '        - The cupboards were empty but she ate breakfast.\n',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:22:11: error: The prompt "bare-kitchen" must show here and does not: "The cupboards were empty but she ate breakfast." [prompt-test]
          The sentence also answers it: narrow "answered", or take out the answer."
    `)
  })

  it('are tried with what answers every prompt of the message', () => {
    expect(
      reportOn({
        [cupboards]: (text) =>
          text
            .replace("    answered: { within: paragraph, any: ['ate breakfast'] }\n", '')
            .replace('prompts:\n', "answered: { within: paragraph, any: ['ate breakfast'] }\nprompts:\n"),
      }),
    ).toBe('')
  })

  it('must not call it up where it should be quiet', () => {
    expect(
      reportOn({
        [cupboards]: replace('        - The toy box was empty.\n', '        - The cupboards were bare.\n'),
      }),
    ).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:28:11: error: The prompt "bare-kitchen" must stay quiet here and does not: "The cupboards were bare." [prompt-test]
          It finds "cupboards were bare": narrow that phrase, or add the look-alike to "except"."
    `)
  })
})
