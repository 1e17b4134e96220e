import type { PitfallsCheck } from '@practice-guidance/guidance'
import type { RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { fault, TOP } from '../faults.js'
import { itemsOf, plainText } from '../lists.js'
import { toBlocks } from '../markdown.js'
import { idsOf, type MessageNames, namesIn } from '../message-names.js'
import { toBody, toProse } from '../prose.js'
import { questionsIn } from '../questions.js'
import { type Section, splitSections } from '../sections.js'
import type { ToolText } from '../tool.js'

type Pitfall = PitfallsCheck['pitfalls'][number]

const SIGNS = 'How it shows itself'
const QUESTIONS = 'Questions'
const ACTIONS = 'What to do'
const PARTS = {
  [SIGNS]: 'signs',
  [QUESTIONS]: 'questions',
  [ACTIONS]: 'actions',
  Messages: 'messages',
} as const

/** Each "##" heading starts a pitfall, apart from "Caution". */
export function toPitfallsCheck(
  file: VFile,
  nodes: readonly RootContent[],
): ToolText & Pick<PitfallsCheck, 'pitfalls'> {
  const titles = { Caution: 'caution' } as const
  const { body, named, free } = splitSections(file, nodes, { depth: 2, titles, free: true })
  if (free.length === 0) {
    const mend = 'Start each with a "## Heading" of its own.'
    fault(file, { rule: 'section', what: 'The tool names no pitfall', mend, place: TOP })
  }
  const messageNames: MessageNames = []
  return {
    body: toBody(file, body, 'tool'),
    pitfalls: free.map((section) => toPitfall(file, section, messageNames)),
    caution: named.caution && toProse(file, named.caution),
    messageNames,
  }
}

function toPitfall(file: VFile, section: Section, messageNames: MessageNames): Pitfall {
  const { body, named } = splitSections(file, section.nodes, { depth: 3, titles: PARTS })
  const needed = (title: string, part: Section | undefined) => {
    if (part) return part
    const what = `The pitfall "${section.title}" has no part "${title}"`
    fault(file, {
      rule: 'section',
      what,
      mend: `Add "### ${title}" with a list.`,
      place: section.heading.position,
    })
    return undefined
  }
  const signs = needed(SIGNS, named.signs)
  const questions = needed(QUESTIONS, named.questions)
  const actions = needed(ACTIONS, named.actions)
  const messages = namesIn(file, named.messages)
  messageNames.push(...messages)
  return {
    title: section.title,
    body: toBlocks(file, body),
    signs: signs ? textsIn(file, signs) : [],
    questions: questions ? questionsIn(file, questions) : [],
    actions: actions ? textsIn(file, actions) : [],
    messages: idsOf(messages),
  }
}

function textsIn(file: VFile, section: Section): string[] {
  return itemsOf(file, section).map((item) => plainText(file, item, 'An item'))
}
