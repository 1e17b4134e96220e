import type { RiskGrid } from '@practice-guidance/guidance'
import type { RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { fault, TOP } from '../faults.js'
import { itemWithDetails, listItemsOf, plainText } from '../lists.js'
import { toBlocks } from '../markdown.js'
import { toBody, toProse } from '../prose.js'
import { questionsIn } from '../questions.js'
import { type Section, splitSections } from '../sections.js'
import type { ToolText } from '../tool.js'

type Domain = RiskGrid['domains'][number]

const IMPACT = 'Impact on the child'
const PARTS = { [IMPACT]: 'impact', Questions: 'questions', Examples: 'examples' } as const

/** Each "##" heading starts a domain, apart from "Caution". */
export function toRiskGrid(file: VFile, nodes: readonly RootContent[]): ToolText & Pick<RiskGrid, 'domains'> {
  const titles = { Caution: 'caution' } as const
  const { body, named, free } = splitSections(file, nodes, { depth: 2, titles, free: true })
  if (free.length < 2) {
    const what = `The number of domains is ${free.length}`
    fault(file, {
      rule: 'section',
      what,
      mend: 'Start each domain with a "## Heading"; give two or more.',
      place: TOP,
    })
  }
  return {
    body: toBody(file, body, 'tool'),
    domains: free.map((section) => toDomain(file, section)),
    caution: named.caution && toProse(file, named.caution),
  }
}

function toDomain(file: VFile, section: Section): Domain {
  const { body, named } = splitSections(file, section.nodes, { depth: 3, titles: PARTS })
  if (!named.questions) {
    const what = `"${section.title}" asks nothing`
    const mend = 'Add "### Questions" with what to ask to fill it in.'
    fault(file, { rule: 'questions', what, mend, place: section.heading.position })
  }
  return {
    title: section.title,
    body: toBlocks(file, body),
    impact: named.impact && toProse(file, named.impact),
    questions: named.questions ? questionsIn(file, named.questions) : [],
    examples: named.examples ? toExamples(file, named.examples, Boolean(named.impact)) : [],
  }
}

/** In a domain that says what impact means, each example has its own. */
function toExamples(file: VFile, section: Section, paired: boolean): Domain['examples'] {
  return listItemsOf(file, section).flatMap((item) => {
    const read = itemWithDetails(file, item, [IMPACT])
    if (!read) return []
    const impact = read.details.find(({ label }) => label === IMPACT)?.text
    if (paired !== Boolean(impact)) {
      const what = paired
        ? 'This example has no impact'
        : 'This example has an impact, and its domain has none'
      const mend = paired ? `Add under it "  - ${IMPACT}: …".` : `Take it out, or add "### ${IMPACT}".`
      fault(file, { rule: 'section', what, mend, place: item.position })
    }
    return [{ text: plainText(file, read.paragraph, 'An example'), impact }]
  })
}
