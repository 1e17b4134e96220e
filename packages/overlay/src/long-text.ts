import type { Reading } from './fields/field.js'

/** Texts longer than this are read only around the caret, in UTF-16 units. */
const LONGEST_TEXT = 200_000
/** How much is then read on either side of the caret. */
const REACH = 50_000

/** All of a text, or the paragraphs around the caret of a very long one. */
export function partToRead({ text, caret }: Reading): { start: number; end: number } {
  if (text.length <= LONGEST_TEXT) return { start: 0, end: text.length }
  const from = Math.max(0, caret - REACH)
  const to = Math.min(text.length, caret + REACH)
  const start = from === 0 ? 0 : text.indexOf('\n', from) + 1
  const end = to === text.length ? to : text.lastIndexOf('\n', to)
  // Without line breaks there are no paragraphs to keep whole.
  return start > 0 && start <= caret && end >= caret ? { start, end } : { start: from, end: to }
}

/** Ends of paragraphs at which a long text can be taken in by steps of about so many UTF-16 units. */
export function* stopsIn(text: string, step: number): Generator<number> {
  for (let stop = text.indexOf('\n\n', step); stop !== -1; stop = text.indexOf('\n\n', stop + step))
    yield stop
}
