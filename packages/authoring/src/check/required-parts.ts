import { TOP, warn } from '../content/faults.js'
import type { AnyArticleFile } from '../content/folder.js'

/** What a reader misses when it is not there, though a pack can be made without it. */
const PARTS = {
  themes: 'a reader who browses does not come upon it',
  audience: 'nobody can tell whom it is for',
  alsoAskedAs: 'only those who know its title find it',
  related: 'it leads nowhere',
} as const

/** Every file has these, and a message cites every source it lists. */
export function checkRequiredParts({ file, fields, text, frontMatter }: AnyArticleFile): void {
  if (!fields || !text) return
  for (const [field, loss] of Object.entries(PARTS)) {
    if (fields[field as keyof typeof PARTS].length > 0) continue
    const what = `There is no "${field}": ${loss}`
    warn(file, { rule: 'missing-part', what, mend: `Add "${field}: […]" to the front matter.`, place: TOP })
  }
  if (!('evidence' in text)) return
  if (text.evidence.length === 0) {
    const what = 'The message does not say what reviews or research found'
    const mend = 'Add "## What reviews say" with a list of findings, each with its source.'
    warn(file, { rule: 'missing-part', what, mend, place: TOP })
    return
  }
  const cited = new Set(text.evidence.map(({ source }) => source))
  for (const { value, place } of frontMatter?.names(['sources']) ?? []) {
    if (cited.has(value)) continue
    const what = `The source "${value}" is listed and not cited`
    const mend = `End a finding under "What reviews say" with [^${value}], or take it out.`
    warn(file, { rule: 'uncited-source', what, mend, place })
  }
}
