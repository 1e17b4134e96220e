import type { Tool } from '@practice-guidance/guidance'
import { type ArticleDraft, articleFields } from './fields.js'
import { twoQuestions } from './message.js'
import type { Choices } from './names.js'
import { unfinished as mark } from './unfinished.js'

/** The four tools. */
export const TOOL_KINDS: readonly Tool['kind'][] = [
  'risk-grid',
  'safety-scale',
  'plan-builder',
  'pitfalls-check',
]

export const briefingDraft = (draft: ArticleDraft, choices: Choices, today: Date) =>
  file(
    articleFields(draft, choices, today),
    'minutes: 30 # with the talk about it',
    `${introduction}

## ${mark('the first point, as a heading')}

${mark('a few lines, or a short list')}

### Messages

- ${mark('the file name of a message that says more; or take this part out')}

### Questions

- ${mark('what to ask the people present')}

### Speaker notes

${mark('what only the person who presents it needs to know; or take this part out')}

## Questions

${twoQuestions}
`,
  )

export const checklistDraft = (draft: ArticleDraft, choices: Choices, today: Date) =>
  file(
    articleFields(draft, choices, today),
    '',
    `${introduction}

## ${mark('the first group, as a heading')}

- ${mark('something to have in place')}
  - Evidence: ${mark('what would show that it is there')}
`,
  )

export const toolDraft = (kind: Tool['kind'], draft: ArticleDraft, choices: Choices, today: Date) =>
  file(articleFields(draft, choices, today), `kind: ${kind}`, `${introduction}\n\n${TOOLS[kind]}\n`)

const introduction = mark('what it is for and how to use it, in a few lines')

const TOOLS: Record<Tool['kind'], string> = {
  'risk-grid': [1, 2]
    .map(
      (number) => `## ${mark(`the title of box ${number}`)}

${mark('what belongs in it')}

### Questions

- ${mark('a question that helps to fill it')}`,
    )
    .join('\n\n'),
  'safety-scale': `## The scale

- 0: ${mark('what 0 means')}
- 10: ${mark('what 10 means')}

## Who is asked

1. Parents: ${mark('how to ask them; then the others, in order')}

## Questions

- ${mark('what to ask each of them')}
- ${mark('a second question')}`,
  'plan-builder': `## Parts of an action

- Who: ${mark('what to ask')}
- By when: ${mark('what to ask')}

## Examples

### ${mark('a vague wish')}

- Who: ${mark('who does it')}
- By when: ${mark('by when')}`,
  'pitfalls-check': `## ${mark('the first pitfall, as a heading')}

${mark('what goes wrong')}

### How it shows itself

- ${mark('a sign of it')}

### Questions

- ${mark('what to ask oneself')}

### What to do

- ${mark('a way out')}`,
}

const file = (fields: string, more: string, body: string) =>
  `---\n${fields}\n${more && `${more}\n`}---\n${body}`
