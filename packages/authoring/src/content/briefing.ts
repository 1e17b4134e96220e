import type { Block, Briefing } from '@practice-guidance/guidance'
import type { RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { fault, TOP } from './faults.js'
import { toBlocks } from './markdown.js'
import { idsOf, type MessageNames, namesIn } from './message-names.js'
import { toBody, toProse } from './prose.js'
import { questionsIn, toQuestions } from './questions.js'
import { type Section, splitSections } from './sections.js'

/** What a briefing says below its front matter. */
export interface BriefingText extends Pick<Briefing, 'body' | 'sections' | 'questions'> {
  caution: Block[] | undefined
  messageNames: MessageNames
}

const TITLES = { Questions: 'questions', Caution: 'caution' } as const
const PARTS = { Messages: 'messages', Questions: 'questions', 'Speaker notes': 'notes' } as const

/** Each "##" heading starts a point, apart from "Questions" and "Caution". */
export function toBriefingText(file: VFile, nodes: readonly RootContent[]): BriefingText {
  const { body, named, free } = splitSections(file, nodes, { depth: 2, titles: TITLES, free: true })
  if (free.length === 0) {
    const mend = 'Start each point with a "## Heading" of its own.'
    fault(file, { rule: 'section', what: 'The briefing makes no point', mend, place: TOP })
  }
  const messageNames: MessageNames = []
  return {
    body: toBody(file, body, 'briefing'),
    sections: free.map((section) => toSection(file, section, messageNames)),
    questions: toQuestions(file, named.questions, 'briefing'),
    caution: named.caution && toProse(file, named.caution),
    messageNames,
  }
}

function toSection(file: VFile, section: Section, messageNames: MessageNames): Briefing['sections'][number] {
  const { body, named } = splitSections(file, section.nodes, { depth: 3, titles: PARTS })
  if (body.length === 0) {
    const what = `The point "${section.title}" has no text`
    fault(file, { rule: 'section', what, mend: 'Say it in a few lines.', place: section.heading.position })
  }
  const messages = namesIn(file, named.messages)
  messageNames.push(...messages)
  return {
    title: section.title,
    body: toBlocks(file, body),
    messages: idsOf(messages),
    questions: named.questions ? questionsIn(file, named.questions) : [],
    notes: named.notes && toProse(file, named.notes),
  }
}
