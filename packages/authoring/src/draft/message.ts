import { type ArticleDraft, articleFields, quoted } from './fields.js'
import type { Choices } from './names.js'
import { unfinished } from './unfinished.js'

/** What is known of a message before it is written, its text as Markdown. What is absent gets a mark. */
export interface MessageDraft extends ArticleDraft {
  body?: string
  /** A list. */
  evidence?: string
  /** A list. */
  questions?: string
  caution?: string
}

/** A message file with all its parts. */
export function messageDraft(draft: MessageDraft, choices: Choices, today: Date): string {
  const { id, body, evidence, questions, caution } = draft
  return `---
${articleFields(draft, choices, today)}
# ${unfinished('when should a record call it up? If never, take away the prompts and all that belongs to them')}
prompts:
  - id: ${id}
    any: [${quoted(unfinished('words people write in records'))}]
    except: [] # the same words where they mean something else
    answered: { within: paragraph, any: [${quoted(unfinished('words that show it was already thought of'))}] }
    tests:
      show: [${quoted(unfinished('three sentences that call it up'))}]
      quiet: [${quoted(unfinished('three that do not: one negated, one planned, one that looks alike'))}]
---
${body ?? unfinished('what to understand and what to do, in a few short paragraphs')}

## What reviews say

${evidence ?? `- ${unfinished('one finding in your own words, then the id of its source')} [^id]`}

## Questions

${questions ?? twoQuestions}

## Caution

${caution ?? unfinished('what could go wrong if someone took this too far')}
`
}

export const twoQuestions = `- ${unfinished('an open question that can be used alone in supervision')}
- ${unfinished('a second one; there may be up to six')}`
