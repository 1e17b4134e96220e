import type { Paragraph } from 'mdast'
import type { VFile } from 'vfile'
import { fault, TOP } from './faults.js'
import { itemsOf, plainText } from './lists.js'
import type { Section } from './sections.js'

/** How many questions a section of them holds. */
export interface Count {
  least: number
  most: number
}

/** Two to six open questions for a whole article. */
export function toQuestions(file: VFile, section: Section | undefined, thing: string): string[] {
  const count: Count = { least: 2, most: 6 }
  if (section) return questionsIn(file, section, count)
  const mend = `Add "## Questions" with ${count.least} to ${count.most} list items.`
  fault(file, { rule: 'questions', what: `The ${thing} asks no questions`, mend, place: TOP })
  return []
}

/** The questions of one section. */
export function questionsIn(
  file: VFile,
  section: Section,
  { least, most }: Count = { least: 1, most: 6 },
): string[] {
  const count = section.nodes.flatMap((node) => (node.type === 'list' ? node.children : [])).length
  if (section.nodes.length > 0 && (count < least || count > most)) {
    const what = `The number of questions is ${count}`
    const mend = `Give ${least} to ${most}, each usable alone.`
    fault(file, { rule: 'questions', what, mend, place: section.heading.position })
  }
  return itemsOf(file, section).map((paragraph) => toQuestion(file, paragraph))
}

function toQuestion(file: VFile, paragraph: Paragraph): string {
  const question = plainText(file, paragraph, 'A question', 'question-form')
  if (!question.endsWith('?')) {
    const what = 'This question does not end with a question mark'
    const mend = 'Write it as an open question that ends with "?".'
    fault(file, { rule: 'question-form', what, mend, place: paragraph.position })
  }
  return question
}
