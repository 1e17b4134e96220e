import type { Pack } from '@practice-guidance/guidance'

/** Our terms, and what a publisher says instead. */
export type Wording = Readonly<Record<string, string>>

export interface Reworded {
  pack: Pack
  /** How often each of our terms was replaced. */
  counts: ReadonlyMap<string, number>
}

/** What is not read as prose: names, dates, addresses, what others wrote, and what calls a prompt up. */
const KEPT = new Set(
  `id kind type url source sources related links messages alsoAskedAs reviewed reviewBy any except answered context once
  about words`.split(/\s+/),
)

/** A pack in a publisher's own terms, wherever a reader reads them. Sources keep their titles. */
export function reword(pack: Pack, wording: Wording): Reworded {
  const { replace, counts } = replacer(wording)
  const inProse = <T>(value: T): T => mapProse(value, replace)
  return {
    pack: {
      ...pack,
      themes: inProse(pack.themes),
      links: pack.links.map((link) => ({ ...link, ...inProse({ title: link.title }) })),
      messages: inProse(pack.messages),
      briefings: inProse(pack.briefings),
      tools: inProse(pack.tools),
      checklists: inProse(pack.checklists),
    },
    counts,
  }
}

function mapProse<T>(value: T, replace: (text: string) => string): T
function mapProse(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value)
  if (Array.isArray(value)) return value.map((item) => mapProse(item, replace))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, KEPT.has(key) ? child : mapProse(child, replace)]),
  )
}

/** Replaces whole words in one go, so that a replacement is never replaced again; of two terms the longer wins. */
function replacer(wording: Wording) {
  const counts = new Map(Object.keys(wording).map((ours) => [ours, 0]))
  const terms = Object.keys(wording).sort((a, b) => b.length - a.length)
  const byFolded = new Map(terms.map((ours) => [fold(ours), ours]))
  const choices = terms.map((term) => term.trim().split(/\s+/).map(escape).join('\\s+'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  const replace = (text: string) =>
    text.replace(pattern, (found) => {
      const ours = byFolded.get(fold(found)) ?? found
      counts.set(ours, (counts.get(ours) ?? 0) + 1)
      return inCaseOf(found, ours, wording[ours] ?? found)
    })
  return { replace: terms.length > 0 ? replace : (text: string) => text, counts }
}

/** "Lead practitioner" and "LEAD PRACTITIONER" become "Lead professional" and "LEAD PROFESSIONAL". */
function inCaseOf(found: string, ours: string, theirs: string): string {
  if (found === ours) return theirs
  if (found === found.toUpperCase()) return theirs.toUpperCase()
  return found.charAt(0) === found.charAt(0).toUpperCase()
    ? theirs.charAt(0).toUpperCase() + theirs.slice(1)
    : theirs
}

const fold = (term: string) => term.trim().toLowerCase().replace(/\s+/g, ' ')
const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
