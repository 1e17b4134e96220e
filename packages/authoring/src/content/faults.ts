import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { RuleName } from '../report/rules.js'

export type Place = Point | Position | undefined

/** The start of a file. */
export const TOP: Point = { line: 1, column: 1 }

export interface Fault {
  /** What is wrong, in one sentence. */
  what: string
  /** What to do about it. */
  mend?: string | undefined
  place?: Place
  /** The rule broken. */
  rule: RuleName
}

/** Records something that keeps the file out of the pack. */
export function fault(file: VFile, found: Fault): void {
  note(file, found).fatal = true
}

/** Records something to look at that does not keep the file out of the pack. */
export function warn(file: VFile, found: Fault): void {
  note(file, found)
}

/** Records something worth knowing that asks for nothing. */
export function remark(file: VFile, found: Fault): void {
  // An unset `fatal` is a note in vfile's terms.
  note(file, found).fatal = undefined
}

/** True when nothing found so far keeps the file out of the pack. */
export function isSound(file: VFile): boolean {
  return !file.messages.some((message) => message.fatal)
}

/** One note a line for one finding: opening and closing tags are a single mistake. */
function note(file: VFile, { what, mend, place, rule }: Fault): VFileMessage {
  const line = place && ('start' in place ? place.start.line : place.line)
  const known = file.messages.find((message) => message.reason === what && message.line === line)
  if (known) return known
  const message = file.message(what, { place, ruleId: rule, source: 'guidance' })
  message.note = mend
  return message
}
