import type { Article, Pack } from '@practice-guidance/guidance'
import type { Change } from './change.js'
import { compareValues } from './values.js'

export const KINDS = ['messages', 'briefings', 'tools', 'checklists'] as const
export type Kind = (typeof KINDS)[number]

/** What is said of a pack as a whole. */
export interface PackName {
  title: string
  publisher: string
  version: string
  published: string
}

export interface Named {
  id: string
  title: string
  summary: string
}

export interface ArticleChanges {
  id: string
  title: string
  /** The id it had before, where that is another. */
  formerId?: string
  changes: Change[]
}

export interface KindChanges {
  kind: Kind
  added: Named[]
  removed: Named[]
  changed: ArticleChanges[]
}

/** Everything that differs between two packs. */
export interface PackDiff {
  old: PackName
  new: PackName
  kinds: KindChanges[]
  /** Of the pack itself: its title, licence, themes, local links, vocabulary, glossary and cues. */
  pack: Change[]
}

export function comparePacks(old: Pack, now: Pack): PackDiff {
  const kinds = KINDS.map((kind) => compareKind(kind, old[kind], now[kind]))
  return { old: nameOf(old), new: nameOf(now), kinds, pack: compareValues(restOf(old), restOf(now)) }
}

export const isSame = ({ kinds, pack }: PackDiff) =>
  pack.length === 0 &&
  kinds.every(({ added, removed, changed }) => added.length + removed.length + changed.length === 0)

const nameOf = ({ title, publisher, version, published }: Pack): PackName => ({
  title,
  publisher,
  version,
  published,
})

function restOf(pack: Pack): Partial<Pack> {
  // Typos are worked out from the words of the pack: nobody decided on them.
  const { messages: _m, briefings: _b, tools: _t, checklists: _c, typos: _w, ...rest } = pack
  return rest
}

function compareKind(kind: Kind, old: readonly Article[], now: readonly Article[]): KindChanges {
  const before = new Map(old.map((article) => [article.id, article]))
  const ids = new Set(now.map(({ id }) => id))
  const gone = old.filter(({ id }) => !ids.has(id))
  const result: KindChanges = { kind, added: [], removed: [], changed: [] }
  for (const article of now) {
    const former = before.get(article.id) ?? takeNamesake(gone, article)
    if (!former) result.added.push(brief(article))
    else addChanges(result.changed, former, article)
  }
  result.removed.push(...gone.map(brief))
  return result
}

/** What has another id and the same title is the same thing under another name. */
function takeNamesake(gone: Article[], { title }: Article): Article | undefined {
  const index = gone.findIndex((former) => former.title === title)
  return index < 0 ? undefined : gone.splice(index, 1)[0]
}

function addChanges(changed: ArticleChanges[], former: Article, article: Article): void {
  const { id: formerId, ...old } = former
  const { id, ...now } = article
  const changes = compareValues(old, now)
  if (changes.length === 0 && formerId === id) return
  changed.push({ id, title: article.title, ...(formerId !== id && { formerId }), changes })
}

const brief = ({ id, title, summary }: Article): Named => ({ id, title, summary })
