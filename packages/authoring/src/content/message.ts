import type { Block, Inline } from '@practice-guidance/guidance'
import type { PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { fault, type Place } from './faults.js'
import { itemsOf } from './lists.js'
import { toInlines } from './markdown.js'
import { toBody, toProse } from './prose.js'
import { toQuestions } from './questions.js'
import { type Section, splitSections } from './sections.js'

export interface Evidence {
  text: Inline[]
  source: string
  place: Place
}

/** What a message says below its front matter. */
export interface MessageText {
  body: Block[]
  evidence: Evidence[]
  questions: string[]
  caution: Block[] | undefined
}

const TITLES = { 'What reviews say': 'evidence', Questions: 'questions', Caution: 'caution' } as const

export function toMessageText(file: VFile, nodes: readonly RootContent[]): MessageText {
  const { body, named } = splitSections(file, nodes, { depth: 2, titles: TITLES })
  return {
    body: toBody(file, body, 'message'),
    evidence: named.evidence ? toEvidence(file, named.evidence) : [],
    questions: toQuestions(file, named.questions, 'message'),
    caution: named.caution && toProse(file, named.caution),
  }
}

/** The sections that a message has which leaves the others to the guidance it extends. */
export function toMessageParts(file: VFile, nodes: readonly RootContent[]): Partial<MessageText> {
  const { body, named } = splitSections(file, nodes, { depth: 2, titles: TITLES })
  return {
    ...(body.length > 0 && { body: toBody(file, body, 'message') }),
    ...(named.evidence && { evidence: toEvidence(file, named.evidence) }),
    ...(named.questions && { questions: toQuestions(file, named.questions, 'message') }),
    ...(named.caution && { caution: toProse(file, named.caution) }),
  }
}

function toEvidence(file: VFile, section: Section): Evidence[] {
  return itemsOf(file, section).flatMap((paragraph) => {
    const last = paragraph.children.at(-1)
    const [citation, source] = (last?.type === 'text' && /\s*\[\^([^\]\s]+)\]\s*$/.exec(last.value)) || []
    if (last?.type !== 'text' || !citation || !source) {
      const what = 'This item does not end with its source'
      const mend = 'End it with the id of one source from the front matter, such as [^munro-2011].'
      fault(file, { rule: 'citation', what, mend, place: paragraph.position })
      return []
    }
    const text: PhrasingContent[] = [
      ...paragraph.children.slice(0, -1),
      { ...last, value: last.value.slice(0, -citation.length) },
    ]
    if (text.every((node) => toString(node).trim() === '')) {
      fault(file, {
        rule: 'citation',
        what: 'This item names a source and says nothing',
        place: paragraph.position,
      })
    }
    return [{ text: toInlines(file, text), source, place: last.position }]
  })
}
