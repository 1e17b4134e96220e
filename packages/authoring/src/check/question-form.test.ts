import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findingsOf, received, replace } from '../../test/content.js'

const asking = (question: string) => ({ [received]: replace('What will they do by when?', question) })

describe('questions', () => {
  it.each([
    'Is the child safe?',
    'Have you told the school?',
    'Isn’t there someone else?',
    'If the plan fails, do they know?',
    'Are you sure, and how?',
  ])('are open: not %s', (question) => {
    expect(findingsOf('closed-question', asking(question))).toBe(
      'messages/received-is-not-read.md:15:4: warning: This question can be answered by yes or no [closed-question]\n' +
        '    Start it with what, how, who, which, when, where or why.',
    )
  })

  it.each([
    'What do they know?',
    'If the plan fails, who acts?',
    'In what way does it help?',
    'When did you last see them, and what did they say?',
    'How sure are you?',
  ])('may ask: %s', (question) => {
    expect(findingsOf('closed-question', asking(question))).toBe('')
  })

  it('are open in every part of a briefing', () => {
    const briefing = readFileSync(new URL('../../test/articles/briefing.md', import.meta.url), 'utf8')
    const closed = replace('- Who comes to this home', '- Does anybody come to this home')(briefing)
    expect(findingsOf('closed-question', { 'briefings/cold-kitchen.md': closed })).toMatchInlineSnapshot(`
      "briefings/cold-kitchen.md:30:3: warning: This question can be answered by yes or no [closed-question]
          Start it with what, how, who, which, when, where or why."
    `)
  })

  it('ask one thing', () => {
    expect(findingsOf('question-form', asking('What is next? Who does it?'))).toMatchInlineSnapshot(`
      "messages/received-is-not-read.md:15:4: warning: This item asks more than one question [question-form]
          Make each a question of its own, or one."
    `)
  })
})
