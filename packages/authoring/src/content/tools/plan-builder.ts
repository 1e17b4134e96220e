import type { PlanBuilder } from '@practice-guidance/guidance'
import type { RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { fault } from '../faults.js'
import { filled, itemsOf, type Labelled, toLabelled } from '../lists.js'
import { toBlocks } from '../markdown.js'
import { missing, toBody, toProse } from '../prose.js'
import { type Section, splitSections } from '../sections.js'
import type { ToolText } from '../tool.js'

type Example = PlanBuilder['examples'][number]

const TITLES = { 'Parts of an action': 'parts', Examples: 'examples', Caution: 'caution' } as const

export function toPlanBuilder(
  file: VFile,
  nodes: readonly RootContent[],
): ToolText & Pick<PlanBuilder, 'parts' | 'examples'> {
  const { body, named } = splitSections(file, nodes, { depth: 2, titles: TITLES })
  if (!named.parts)
    missing(file, 'Parts of an action', 'Add it with "- Who: what to ask about it" and so on.')
  const parts = named.parts ? toParts(file, named.parts) : []
  const titles = parts.map(({ title }) => title)
  return {
    body: toBody(file, body, 'tool'),
    parts,
    examples: named.examples ? toExamples(file, named.examples, titles) : [],
    caution: named.caution && toProse(file, named.caution),
  }
}

function toParts(file: VFile, section: Section): PlanBuilder['parts'] {
  return itemsOf(file, section).flatMap((item) => {
    const read = toLabelled(file, item)
    return read ? [{ title: read.label, question: read.text }] : []
  })
}

/** Each "###" heading is a vague intention; below it, why, and then the actions that could take its place. */
function toExamples(file: VFile, section: Section, parts: readonly string[]): Example[] {
  const { free } = splitSections(file, filled(file, section), { depth: 3, titles: {}, free: true })
  return free.map((example) => {
    const isList = ({ type }: RootContent) => type === 'list'
    const list = { ...example, nodes: example.nodes.filter(isList) }
    return {
      before: example.title,
      body: toBlocks(
        file,
        example.nodes.filter((node) => !isList(node)),
      ),
      actions: toActions(file, list, parts),
    }
  })
}

/** One item for each part of an action; the first part starts the next action. */
function toActions(file: VFile, section: Section, parts: readonly string[]): string[][] {
  const actions: Labelled[][] = []
  for (const item of itemsOf(file, section)) {
    const read = toLabelled(file, item, parts)
    if (!read) continue
    if (read.label === parts[0] || actions.length === 0) actions.push([])
    actions.at(-1)?.push(read)
  }
  return actions.map((action) => inOrder(file, action, parts))
}

function inOrder(file: VFile, action: readonly Labelled[], parts: readonly string[]): string[] {
  return parts.map((part) => {
    const [found, again] = action.filter(({ label }) => label === part)
    if (again) {
      const mend = `Start the next action with "${parts[0]}: …", or make them one.`
      fault(file, {
        rule: 'repeated',
        what: `"${part}" stands twice in one action`,
        mend,
        place: again.place,
      })
    }
    if (!found) {
      const what = `This action does not say "${part}"`
      fault(file, { rule: 'section', what, mend: `Add "- ${part}: …".`, place: action[0]?.place })
    }
    return found?.text ?? ''
  })
}
