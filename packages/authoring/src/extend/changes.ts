import type { LocalLink, Pack } from '@practice-guidance/guidance'
import type { ContentFolder } from '../content/folder.js'
import { counted } from '../report/text.js'
import { inherits } from './inherit.js'
import { KINDS } from '../content/kinds.js'

/** What guidance makes of the guidance it extends. */
export interface Changes {
  base: Pick<Pack, 'title' | 'version'>
  linksFilled: number
  linksAdded: number
  replaced: number
  changedInPart: number
  added: number
  leftOut: number
  /** How often a term was replaced by the publisher's own. */
  reworded: number
}

export function countChanges(folder: ContentFolder, base: Pack): Omit<Changes, 'leftOut' | 'reworded'> {
  const counts = { replaced: 0, changedInPart: 0, added: 0 }
  for (const kind of KINDS) {
    const ids = new Set<string>(base[kind].map(({ id }) => id))
    for (const article of folder[kind]) {
      if (inherits(article)) counts.changedInPart += 1
      else if (ids.has(article.id)) counts.replaced += 1
      else counts.added += 1
    }
  }
  const links = folder.pack.value?.links ?? []
  const before = new Map(base.links.map((link) => [link.id, link]))
  const isNew = ({ id }: LocalLink) => !before.has(id)
  return {
    base: { title: base.title, version: base.version },
    linksFilled: links.filter((link) => !isNew(link) && isFilled(link) && !isFilled(before.get(link.id)))
      .length,
    linksAdded: links.filter(isNew).length,
    ...counts,
  }
}

const isFilled = (link: LocalLink | undefined) => Boolean(link?.url ?? link?.phone)

/** `Extends Practice Guidance 1.0: 12 links filled, 1 message replaced`; what did not happen is left out. */
export function formatChanges(changes: Changes): string {
  const { base, linksFilled, linksAdded, replaced, changedInPart, added, leftOut, reworded } = changes
  const parts = [
    linksFilled && `${counted(linksFilled, 'link')} filled`,
    linksAdded && `${counted(linksAdded, 'link')} added`,
    replaced && `${counted(replaced, 'article')} replaced`,
    changedInPart && `${changedInPart} changed in part`,
    added && `${added} added`,
    leftOut && `${leftOut} left out`,
    reworded && `${counted(reworded, 'term')} reworded`,
  ].filter(Boolean)
  return `Extends ${base.title} ${base.version}: ${parts.join(', ') || 'nothing changed'}`
}
