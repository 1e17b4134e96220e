import type { Change } from './change.js'
import type { ArticleChanges, PackDiff } from './packs.js'

/** What readers and workers will notice first. Each list holds titles, in the order of the new pack. */
export interface Notice {
  added: string[]
  removed: string[]
  /** Messages whose title, summary or questions read otherwise. */
  reads: { title: string; parts: string[] }[]
  /** Messages that a record may call up more often, or less. */
  more: string[]
  less: string[]
  /** Messages with a prompt that became urgent. */
  urgent: string[]
  /** Word classes and cues, on which every prompt that uses them depends. */
  shared: string[]
}

const READ_FIRST = ['title', 'summary', 'questions']

export function noticeFirst({ kinds, pack }: PackDiff): Notice {
  const changed = kinds.flatMap((kind) => kind.changed)
  const reads = changed.flatMap(({ title, changes }) => {
    const parts = READ_FIRST.filter((part) =>
      changes.some(({ path }) => path.length === 1 && path[0] === part),
    )
    return parts.length > 0 ? [{ title, parts }] : []
  })
  const prompting = changed.map((article) => ({ title: article.title, ...tendency(article) }))
  return {
    added: kinds.flatMap(({ added }) => added.map(({ title }) => title)),
    removed: kinds.flatMap(({ removed }) => removed.map(({ title }) => title)),
    reads,
    more: prompting.filter(({ more }) => more).map(({ title }) => title),
    less: prompting.filter(({ less }) => less).map(({ title }) => title),
    urgent: changed.filter(({ changes }) => changes.some(becomesUrgent)).map(({ title }) => title),
    shared: pack
      .filter(({ path: [field] }) => field === 'vocabulary' || field === 'cues' || field === 'names')
      .map(({ path }) => path.slice(0, 2).join(' '))
      .filter((name, index, all) => all.indexOf(name) === index),
  }
}

/** Phrases call a message up; exceptions and answers keep it quiet. */
function tendency({ changes }: ArticleChanges): { more: boolean; less: boolean } {
  const result = { more: false, less: false }
  for (const change of changes) {
    const { path } = change
    if (path[0] !== 'prompts' && path[0] !== 'answered') continue
    const quietens = path.includes('except') || path.includes('answered')
    if (!quietens && path.at(-1) === 'context') Object.assign(result, { more: true, less: true })
    const { grows, shrinks } = sizeOf(change)
    if (quietens ? shrinks : grows) result.more = true
    if (quietens ? grows : shrinks) result.less = true
  }
  return result
}

function sizeOf(change: Change): { grows: boolean; shrinks: boolean } {
  if (change.kind === 'list') return { grows: change.added.length > 0, shrinks: change.removed.length > 0 }
  return { grows: change.kind === 'added', shrinks: change.kind === 'removed' }
}

const becomesUrgent = (change: Change) =>
  change.path[0] === 'prompts' &&
  change.path.at(-1) === 'tier' &&
  change.kind === 'words' &&
  change.after === '3'
