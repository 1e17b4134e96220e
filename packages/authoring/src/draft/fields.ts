import { SUMMARY_LIMIT } from '@practice-guidance/guidance'
import { reviewDates } from './dates.js'
import type { Choices } from './names.js'
import { unfinished } from './unfinished.js'

/** What is known of an article before it is written. */
export interface ArticleDraft {
  id: string
  title: string
  summary?: string
  /** Ids from `sources.yaml`. */
  sources?: readonly string[]
  /** Notes for whoever finishes the draft; they stand in the front matter and must be taken out. */
  notes?: readonly string[]
}

/** The front matter that every kind of article has, without its lines of `---`. What is absent gets a mark. */
export function articleFields(draft: ArticleDraft, { themes, links }: Choices, today: Date): string {
  const { title, summary, sources, notes = [] } = draft
  const { reviewed, reviewBy } = reviewDates(today)
  const fromList = themes.length > 0 ? `one or two of: ${themes.join('; ')}` : 'one or two from pack.yaml'
  return `${notes.map((note) => `# ${unfinished(note)}\n`).join('')}title: ${quoted(title)}
summary: ${quoted(summary ?? unfinished(`one sentence of up to ${SUMMARY_LIMIT} characters that makes sense alone`))}
themes: [] # ${unfinished(fromList)}
audience: [All practitioners]
alsoAskedAs:
  - ${quoted(unfinished('what people type when they look for this; a line for each'))}
related: [] # names of other files, of any kind, without ".md"
links: [] # ${links.length > 0 ? `any of: ${links.join(', ')}` : 'ids of local links from pack.yaml'}
sources: ${sources ? `[${sources.join(', ')}]` : `[] # ${unfinished('ids from sources.yaml')}`}
reviewed: ${reviewed}
reviewBy: ${reviewBy}`
}

/** Text as YAML reads it back, whatever it holds. */
export const quoted = (text: string) => JSON.stringify(text)
