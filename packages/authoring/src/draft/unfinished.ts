import type { VFile } from 'vfile'
import { fault } from '../content/faults.js'

/** Marks a place in a draft that a person has yet to write or to look at. Content with such a mark is no pack. */
export const unfinished = (what: string) => `[draft: ${what.replaceAll(/[[\]]/g, '')}]`

const MARK = /\[draft:\s*([^\]\n]*)\]?/gi

/**
 * Reports every mark of a draft. What else was found on such a line follows from its being unfinished, and is dropped.
 */
export function checkUnfinished(files: readonly VFile[]): void {
  for (const file of files) {
    const marks = findMarks(String(file.value ?? ''))
    if (marks.length === 0) continue
    const lines = new Set(marks.map(({ place }) => place.line))
    file.messages = file.messages.filter(({ line }) => !line || !lines.has(line))
    for (const { what, place } of marks) {
      const mend = 'Write it, then take away "[draft: …]".'
      fault(file, { rule: 'unfinished', what: `Not finished: ${what}`, mend, place })
    }
  }
}

function findMarks(text: string) {
  if (!/\[draft:/i.test(text)) return []
  return text.split('\n').flatMap((line, index) =>
    Array.from(line.matchAll(MARK), ({ 1: what = '', index: at }) => ({
      what: what.trim(),
      place: { line: index + 1, column: at + 1 },
    })),
  )
}
