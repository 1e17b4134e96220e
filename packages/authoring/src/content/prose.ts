import type { Block } from '@practice-guidance/guidance'
import type { RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { fault, TOP } from './faults.js'
import { filled } from './lists.js'
import { toBlocks } from './markdown.js'
import type { Section } from './sections.js'

/** The text an article starts with. */
export function toBody(file: VFile, nodes: readonly RootContent[], thing: string): Block[] {
  if (nodes.length === 0) {
    const mend = 'Say it in a few paragraphs below the front matter.'
    fault(file, { rule: 'body', what: `The ${thing} has no text`, mend, place: TOP })
  }
  return toBlocks(file, nodes)
}

/** A section of free text. */
export function toProse(file: VFile, section: Section): Block[] {
  return toBlocks(file, filled(file, section))
}

/** Reports a section that the kind of article cannot do without. */
export function missing(file: VFile, title: string, mend: string): void {
  fault(file, { rule: 'section', what: `There is no section "${title}"`, mend, place: TOP })
}
