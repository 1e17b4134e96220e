import {
  createMatcher,
  createPrompter,
  type Match,
  messageById,
  type Offer,
  type Pack,
} from '@practice-guidance/guidance'

/** The prompts a text calls up, as lines to read, in text order. */
export function describePrompts(pack: Pack, text: string): string {
  const { show, hold, answered } = createPrompter(pack).consider(createMatcher(pack).match(text))
  const held = new Set<Offer>(hold)
  const found = [...show, ...hold, ...answered].flatMap((offer) =>
    offer.matches.map((match) => ({ match, held: held.has(offer) })),
  )
  if (found.length === 0) return 'Nothing here calls up a prompt.'
  found.sort((a, b) => a.match.start - b.match.start || a.match.end - b.match.end)
  const lines = lineStarts(text)
  return found.map(({ match, held }) => describe(pack, text, lines, match, held)).join('\n')
}

function describe(pack: Pack, text: string, lines: readonly number[], match: Match, held: boolean): string {
  const message = messageById(pack, match.message)
  const phrase = text.slice(match.start, match.end).replace(/\s+/g, ' ')
  const state = match.answered
    ? ` (answered at ${position(lines, match.answered.start)})`
    : held
      ? ' (held back: enough is open)'
      : ''
  return `${position(lines, match.start)} "${phrase}": ${message?.title}${state}\n    ${message?.questions[0]}`
}

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length)]
}

/** Line and column as editors count them, from 1. */
function position(starts: readonly number[], offset: number): string {
  const line = starts.findLastIndex((start) => start <= offset)
  return `${line + 1}:${offset - (starts[line] ?? 0) + 1}`
}
