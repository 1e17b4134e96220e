import type { Plan, PlannedMessage } from './arrange.js'
import type { Block } from './block.js'
import type { Drafts } from './drafts.js'

/** Where one block of the document went. */
export interface Entry {
  number: number
  line: number | null
  kind: Block['kind']
  text: string
  /** The draft it is in and the part of it, or null. */
  to: { file: string; part: string } | null
  /** Why it is in no draft, or null. */
  reason: string | null
  /** What was changed or lost inside it. */
  notes: string[]
}

/** Says of every block where it went. @throws {Error} when one went nowhere: nothing may be dropped in silence */
export function account(blocks: readonly Block[], { destinations }: Plan, drafts: Drafts): Entry[] {
  const fileOf = (message: PlannedMessage) => {
    const file = drafts.messages.get(message)?.name
    if (file === undefined) throw new Error('A block went to a draft that is not written')
    return file
  }
  return blocks.map((block) => {
    const { number, line = null, kind, text, notes } = block
    const destination = destinations.get(block)
    const entry = { number, line: line ?? null, kind, text, notes }
    if (!destination) throw new Error(`Block ${number} went nowhere`)
    if ('skipped' in destination) {
      if (destination.skipped === '') throw new Error(`Block ${number} was left out for no reason`)
      return { ...entry, to: null, reason: destination.skipped }
    }
    const to =
      'source' in destination
        ? { file: drafts.source.name, part: destination.source }
        : { file: fileOf(destination.message), part: destination.place }
    return { ...entry, to, reason: null }
  })
}
