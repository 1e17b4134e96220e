import { articlesOf, type Pack } from '@practice-guidance/guidance'
import { fault } from '../content/faults.js'
import type { ContentFolder } from '../content/folder.js'
import { didYouMean } from '../content/suggest.js'
import { KINDS } from '../content/kinds.js'

/** Fields that point at articles by id. */
const POINTERS = new Set(['related', 'messages'])

/** The base without the articles that pack.yaml leaves out, and without what points at them. */
export function omit(base: Pack, { pack: { file, yaml } }: ContentFolder): Pack {
  const known = new Set(articlesOf(base).map(({ id }) => id))
  const left = new Set<string>()
  for (const { value, place } of yaml?.names(['omit']) ?? []) {
    if (!known.has(value)) {
      const mend =
        didYouMean(value, known) ?? 'The ids are the names of the files in the guidance you extend.'
      const what = `There is no "${value}" to leave out`
      fault(file, { rule: 'extends', what, mend, place })
    }
    left.add(value)
  }
  if (left.size === 0) return base
  const kept = { ...base }
  for (const kind of KINDS) {
    const articles = base[kind].filter(({ id }) => !left.has(id))
    Object.assign(kept, { [kind]: articles.map((article) => withoutPointers(article, left)) })
  }
  return kept
}

function withoutPointers(value: unknown, left: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutPointers(item, left))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, child]: [string, unknown]) => [
      key,
      POINTERS.has(key) && Array.isArray(child)
        ? child.filter((id) => !left.has(id as string))
        : withoutPointers(child, left),
    ]),
  )
}
