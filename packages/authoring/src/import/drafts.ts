import { SUMMARY_LIMIT } from '@practice-guidance/guidance'
import { isoDay } from '../draft/dates.js'
import { idFrom } from '../draft/id.js'
import { quoted } from '../draft/fields.js'
import { messageDraft } from '../draft/message.js'
import type { Choices } from '../draft/names.js'
import { unfinished } from '../draft/unfinished.js'
import type { Plan, PlannedMessage } from './arrange.js'
import type { Block } from './block.js'
import type { SourceDocument } from './document.js'
import { toBody, toEvidence, toQuestions } from './to-markdown.js'

/** A file to write. */
export interface Draft {
  name: string
  text: string
}

export interface Drafts {
  source: Draft & { id: string; title: string }
  messages: ReadonlyMap<PlannedMessage, Draft & { title: string }>
}

const MOST_QUESTIONS = 6

/** The files a document becomes. `from` is its file name. */
export function draftsOf(
  plan: Plan,
  document: SourceDocument,
  from: string,
  choices: Choices,
  today: Date,
): Drafts {
  const title = tidyTitle(plan.title?.text ?? document.title ?? from.replace(/\.\w+$/, ''))
  const source = idFrom(title) || 'imported'
  const taken = new Set<string>()
  const messages = new Map<PlannedMessage, Draft & { title: string }>()
  for (const message of plan.messages) {
    const heading = tidyTitle(message.title?.text ?? title)
    const id = freeId(idFrom(heading) || 'message', taken)
    const text = messageDraft(
      {
        ...{ id, title: heading, sources: [source], notes: notesOn(message, from, today) },
        ...summaryOf(message),
        ...(message.body.length > 0 && { body: toBody(message.body) }),
        ...(message.questions.length > 0 && { questions: toQuestions(message.questions) }),
        ...(message.evidence.length > 0 && { evidence: toEvidence(message.evidence, source) }),
        ...(message.caution.length > 0 && { caution: toBody(message.caution) }),
      },
      choices,
      today,
    )
    messages.set(message, { name: `${id}.md`, title: heading, text })
  }
  const file = { name: `sources-${source}.yaml`, text: sourceEntry(source, title, document, from, today) }
  return { source: { ...file, id: source, title }, messages }
}

/** A heading without its number and its full stop. */
const tidyTitle = (text: string) =>
  text
    .replace(/^title:\s*/i, '')
    .replace(/^(?:\d{1,3}(?=\p{Lu})|#+\s+|(?:\d+\.)*\d+[.)]?\s+)/u, '')
    .replace(/[\s.:]+$/, '')
    .replace(/\s+/g, ' ')
    .trim() || text

function freeId(id: string, taken: Set<string>): string {
  let free = id
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`
  taken.add(free)
  return free
}

/** What whoever finishes the draft should look at. */
function notesOn(message: PlannedMessage, from: string, today: Date): string[] {
  const { title, groups, questions } = message
  return [
    `taken from ${from} on ${isoDay(today)}; read it against the original, and use your own words for what others wrote`,
    ...(title ? [] : ['it has no heading in the original; give it a title, or take the file away']),
    ...groups.map(({ text }) => `in the original it stands under "${text}"`),
    ...(questions.length > MOST_QUESTIONS
      ? [`it has ${questions.length} questions; choose up to ${MOST_QUESTIONS}`]
      : []),
    ...partsOf(message).flatMap(({ notes, text }) =>
      notes.map((note) => `"${shortened(text, 50)}": ${note}`),
    ),
  ]
}

const partsOf = ({ body, questions, evidence, caution }: PlannedMessage): Block[] =>
  [...body, ...questions, ...evidence, ...caution].sort((a, b) => a.number - b.number)

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A first sentence that is short enough is worth a look as the summary. */
function summaryOf({ body }: PlannedMessage): { summary?: string } {
  const text = body.find(({ kind }) => kind === 'paragraph')?.text ?? ''
  const [first] = sentences.segment(text)
  const sentence = first?.segment.trim() ?? ''
  if (sentence === '' || sentence.length > SUMMARY_LIMIT) return {}
  return { summary: `${unfinished('the first sentence; does it make sense alone?')} ${sentence}` }
}

function sourceEntry(id: string, title: string, document: SourceDocument, from: string, today: Date): string {
  const { publisher, published, url } = document
  const safeUrl = url && /^https?:\/\/\S+$/.test(url) ? url : undefined
  return `# Add this to sources.yaml of your content. Read on ${isoDay(today)} from ${JSON.stringify(from)}.
${id}:
  title: ${quoted(title)}
  publisher: ${quoted(publisher ?? unfinished('who published it'))}
${published ? `  published: ${quoted(published)}\n` : ''}${safeUrl ? `  url: ${quoted(safeUrl)}\n` : ''}`
}

/** Text cut to a length, at a word where it can be. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length - 1).replace(/\s+\S*$/, '')}…`
}
