import type { Block, Inline } from '@practice-guidance/guidance'
import type { ListItem, Paragraph, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { fault, type Place, TOP } from './faults.js'
import { toBlocks, toInlines } from './markdown.js'
import type { Section, Sections } from './sections.js'

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

const QUESTIONS = { least: 2, most: 6 }

export function toMessageText(file: VFile, sections: Sections): MessageText {
  return {
    body: toBody(file, sections),
    evidence: sections.evidence ? toEvidence(file, sections.evidence) : [],
    questions: toQuestions(file, sections.questions),
    caution: sections.caution ? toBlocks(file, filled(file, sections.caution)) : undefined,
  }
}

function toBody(file: VFile, { body }: Sections): Block[] {
  if (body.length === 0) {
    const mend = 'Say it in a few paragraphs below the front matter.'
    fault(file, { rule: 'body', what: 'The message has no text', mend, place: TOP })
  }
  return toBlocks(file, body)
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

function toQuestions(file: VFile, section: Section | undefined): string[] {
  if (!section) {
    const mend = `Add "## Questions" with ${QUESTIONS.least} to ${QUESTIONS.most} list items.`
    fault(file, { rule: 'questions', what: 'The message asks no questions', mend, place: TOP })
    return []
  }
  const count = section.nodes.flatMap((node) => (node.type === 'list' ? node.children : [])).length
  if (section.nodes.length > 0 && (count < QUESTIONS.least || count > QUESTIONS.most)) {
    const what = `The number of questions is ${count}`
    const mend = `Give ${QUESTIONS.least} to ${QUESTIONS.most}, each usable alone.`
    fault(file, { rule: 'questions', what, mend, place: section.heading.position })
  }
  return itemsOf(file, section).map((paragraph) => toQuestion(file, paragraph))
}

function toQuestion(file: VFile, paragraph: Paragraph): string {
  const place = paragraph.position
  const question = toString(paragraph).replace(/\s+/g, ' ').trim()
  if (paragraph.children.some(({ type }) => type !== 'text')) {
    const mend = 'Take away links, emphasis and other marks: it is also read aloud and copied.'
    fault(file, { rule: 'question-form', what: 'A question is plain text', mend, place })
  }
  if (!question.endsWith('?')) {
    const mend = 'Write it as an open question that ends with "?".'
    fault(file, {
      rule: 'question-form',
      what: 'This question does not end with a question mark',
      mend,
      place,
    })
  }
  return question
}

/** The items of a section that holds one list and nothing else, each a single paragraph. */
function itemsOf(file: VFile, section: Section): Paragraph[] {
  const title = toString(section.heading)
  return filled(file, section).flatMap((node) => {
    if (node.type === 'list') return node.children.flatMap((item) => paragraphOf(file, item))
    const what = `Under "${title}" stand only list items`
    fault(file, { rule: 'section', what, mend: 'Start it with "- ", or move it up.', place: node.position })
    return []
  })
}

function paragraphOf(file: VFile, item: ListItem): Paragraph[] {
  const [paragraph, ...more] = item.children
  if (paragraph?.type === 'paragraph' && more.length === 0) return [paragraph]
  fault(file, {
    rule: 'section',
    what: paragraph ? 'This item is more than one paragraph' : 'This item is empty',
    mend: 'Give each item one paragraph of its own, with no list inside.',
    place: item.position,
  })
  return []
}

function filled(file: VFile, { heading, nodes }: Section): Section['nodes'] {
  if (nodes.length === 0) {
    const what = `The section "${toString(heading)}" is empty`
    fault(file, {
      rule: 'section',
      what,
      mend: 'Fill it, or take away its heading.',
      place: heading.position,
    })
  }
  return nodes
}
