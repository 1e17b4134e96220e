import type { VFile } from 'vfile'
import { itemsOf, type Labelled, plainText } from './lists.js'
import type { Section } from './sections.js'
import type { Name, Point } from './yaml-source.js'

/** Messages that part of a text points at, each where it is named. */
export type MessageNames = Name[]

/** A section that lists messages by their ids, one an item. */
export function namesIn(file: VFile, section: Section | undefined): MessageNames {
  return section
    ? itemsOf(file, section).map((item) => nameAt(plainText(file, item, 'An id'), item.position))
    : []
}

/** A detail that names messages by their ids: "Messages: record-clearly, share-information". */
export function namesOf(detail: Labelled | undefined): MessageNames {
  return detail
    ? detail.text
        .split(/,\s*/)
        .filter(Boolean)
        .map((name) => nameAt(name, detail.place))
    : []
}

export const idsOf = (names: MessageNames): string[] => names.map(({ value }) => value)

function nameAt(value: string, place: Labelled['place']): Name {
  const start: Point | undefined = place && ('start' in place ? place.start : place)
  return { value, place: { line: start?.line ?? 1, column: start?.column ?? 1 } }
}
