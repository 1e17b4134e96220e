import { createMatcher, messageById } from '@practice-guidance/guidance'
import pack from './pack.js'

const text = 'Visited at 4 pm. Child was seen at home, no concerns. Next visit in two weeks.'

const matches = createMatcher(pack).match(text)
const message = matches[0] && messageById(pack, matches[0].message)

/** The line on the home page, cut where the matcher marks it, and the message it calls up. */
const pieces = []
let end = 0
for (const match of matches.filter((match) => match.message === message?.id)) {
  if (match.start >= end) pieces.push({ text: text.slice(end, match.start) }, { text: '', marked: true })
  const from = Math.max(match.start, end)
  const last = pieces.at(-1)
  if (last) last.text += text.slice(from, match.end)
  end = Math.max(end, match.end)
}
pieces.push({ text: text.slice(end) })

export default { pieces, message }
