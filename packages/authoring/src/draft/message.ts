import { SUMMARY_LIMIT } from '@practice-guidance/guidance'
import { reviewDates } from './dates.js'
import type { Choices } from './names.js'
import { unfinished } from './unfinished.js'

/** What is known of a message before it is written. What is absent gets a mark that says what to write there. */
export interface MessageDraft {
  id: string
  title: string
  summary?: string
  /** Ids from `sources.yaml`. */
  sources?: readonly string[]
  /** Markdown. */
  body?: string
  /** Markdown list. */
  evidence?: string
  /** Markdown list. */
  questions?: string
  /** Markdown. */
  caution?: string
  /** Notes for whoever finishes the draft; they stand in the front matter and must be taken out. */
  notes?: readonly string[]
}

/** A message file with all its parts. */
export function messageDraft(draft: MessageDraft, { themes, links }: Choices, today: Date): string {
  const { id, title, summary, sources, body, evidence, questions, caution, notes = [] } = draft
  const { reviewed, reviewBy } = reviewDates(today)
  const chooseSources = unfinished('ids from sources.yaml; cite each of them below')
  return `---
${notes.map((note) => `# ${unfinished(note)}\n`).join('')}title: ${quoted(title)}
summary: ${quoted(summary ?? unfinished(`one sentence of up to ${SUMMARY_LIMIT} characters that makes sense alone`))}
themes: [] # ${unfinished(themes.length > 0 ? `one or two of: ${themes.join('; ')}` : 'one or two from pack.yaml')}
audience: [All practitioners]
alsoAskedAs:
  - ${quoted(unfinished('what people type when they look for this; a line for each'))}
related: [] # file names of other messages, without ".md"
links: [] # ${links.length > 0 ? `any of: ${links.join(', ')}` : 'ids of local links from pack.yaml'}
sources: ${sources ? `[${sources.join(', ')}]` : `[] # ${chooseSources}`}
reviewed: ${reviewed}
reviewBy: ${reviewBy}
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

${questions ?? defaultQuestions}

## Caution

${caution ?? unfinished('what could go wrong if someone took this too far')}
`
}

const defaultQuestions = `- ${unfinished('an open question that can be used alone in supervision')}
- ${unfinished('a second one; there may be up to six')}`

/** Text as YAML reads it back, whatever it holds. */
export const quoted = (text: string) => JSON.stringify(text)
