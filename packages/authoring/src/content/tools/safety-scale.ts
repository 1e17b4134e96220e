import type { SafetyScale } from '@practice-guidance/guidance'
import type { RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { fault } from '../faults.js'
import { itemsOf, toLabelled } from '../lists.js'
import { missing, toBody, toProse } from '../prose.js'
import { toQuestions } from '../questions.js'
import { type Section, splitSections } from '../sections.js'
import type { ToolText } from '../tool.js'

const TITLES = {
  'The scale': 'scale',
  'Who is asked': 'people',
  Questions: 'questions',
  Caution: 'caution',
} as const

type ScaleText = ToolText & Pick<SafetyScale, 'anchors' | 'people' | 'questions'>

export function toSafetyScale(file: VFile, nodes: readonly RootContent[]): ScaleText {
  const { body, named } = splitSections(file, nodes, { depth: 2, titles: TITLES })
  if (!named.scale) missing(file, 'The scale', 'Add it with "- 0: what nought means" and so on, up to 10.')
  if (!named.people) missing(file, 'Who is asked', 'Add it with "1. Parents: …" and so on, in order.')
  return {
    body: toBody(file, body, 'tool'),
    anchors: named.scale ? toAnchors(file, named.scale) : [],
    people: named.people ? toPeople(file, named.people) : [],
    questions: toQuestions(file, named.questions, 'tool'),
    caution: named.caution && toProse(file, named.caution),
  }
}

function toAnchors(file: VFile, section: Section): SafetyScale['anchors'] {
  const anchors = itemsOf(file, section).flatMap((item) => toLabelled(file, item) ?? [])
  const values = anchors.map(({ label }) => (/^(?:10|\d)$/.test(label) ? Number(label) : NaN))
  const rising = values.every((value, index) => value > (values[index - 1] ?? -1))
  if (!rising || values[0] !== 0 || values.at(-1) !== 10) {
    const what = 'The scale does not rise from 0 to 10'
    const mend = 'Start each item with its number, from "- 0: …" to "- 10: …"; some between may be left out.'
    fault(file, { rule: 'section', what, mend, place: section.heading.position })
  }
  return anchors.map(({ text }, index) => ({ value: values[index] ?? NaN, text }))
}

function toPeople(file: VFile, section: Section): SafetyScale['people'] {
  return itemsOf(file, section).flatMap((item) => {
    const read = toLabelled(file, item)
    return read ? [{ title: read.label, text: read.text }] : []
  })
}
