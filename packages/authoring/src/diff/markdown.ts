import { diffArrays } from 'diff'
import type { Change } from './change.js'
import { noticeFirst } from './notice.js'
import { type ArticleChanges, isSame, type KindChanges, type Named, type PackDiff } from './packs.js'

/** Names of fields as an editor would say them. */
const NAMES: Record<string, string> = {
  alsoAskedAs: 'also asked as',
  answered: 'answered by',
  any: 'phrases',
  basedOn: 'based on',
  body: 'text',
  cues: 'cues',
  evidence: 'what reviews say',
  except: 'exceptions',
  glossary: 'glossary',
  links: 'local links',
  prompts: 'prompt',
  published: 'published',
  reviewBy: 'next review',
  reviewed: 'last reviewed',
  sources: 'source',
  vocabulary: 'word class',
}

/** What changed between two packs, as Markdown for a governance meeting. Nothing in a pack can become markup of it. */
export function toMarkdown(diff: PackDiff): string {
  const { old, new: now, kinds, pack } = diff
  const title = `# What changed in ${safe(now.title)}`
  const versions = `From version ${safe(old.version)} (${safe(old.published)}) to version ${safe(now.version)} (${safe(now.published)}).`
  if (isSame(diff)) return `${title}\n\n${versions}\n\nNo differences: both packs say the same.\n`
  return `${[
    `${title}\n\n${versions} ~~Struck out~~ is what went, **bold** is what came.`,
    ...noticeSection(diff),
    ...kinds.flatMap(kindSection),
    ...(pack.length > 0 ? [`## The pack as a whole\n\n${pack.map(describe).join('\n')}`] : []),
  ].join('\n\n')}\n`
}

function noticeSection(diff: PackDiff): string[] {
  const { added, removed, reads, more, less, urgent, shared } = noticeFirst(diff)
  const lines = [
    ...listed('New', added),
    ...listed('No longer there', removed),
    ...reads.map(({ title, parts }) => `- **${safe(title)}** reads otherwise: ${parts.join(', ')}`),
    ...listed('May be offered more often in records', more),
    ...listed('May be offered less often in records', less),
    ...listed('Now urgent', urgent),
    ...listed('Every prompt that uses these is affected', shared),
  ]
  const nothing = 'Nothing that readers or workers would notice at once.'
  return [`## What readers and workers will notice first\n\n${lines.length > 0 ? lines.join('\n') : nothing}`]
}

const listed = (what: string, names: readonly string[]) =>
  names.length > 0 ? [`- ${what}: ${names.map((name) => `**${safe(name)}**`).join('; ')}`] : []

function kindSection({ kind, added, removed, changed }: KindChanges): string[] {
  const heading = kind[0]!.toUpperCase() + kind.slice(1)
  return [
    ...(added.length > 0 ? [`## ${heading} added\n\n${added.map(named).join('\n')}`] : []),
    ...(removed.length > 0 ? [`## ${heading} removed\n\n${removed.map(named).join('\n')}`] : []),
    ...(changed.length > 0 ? [`## ${heading} changed`, ...changed.map(articleSection)] : []),
  ]
}

const named = ({ id, title, summary }: Named) => `- **${safe(title)}** (${safe(id)}): ${safe(summary)}`

function articleSection({ id, title, formerId, changes }: ArticleChanges): string {
  const renamed =
    formerId === undefined ? [] : [`- its id was ${safe(formerId)}: links to the old address no longer work`]
  return `### ${safe(title)} (${safe(id)})\n\n${[...renamed, ...changes.map(describe)].join('\n')}`
}

function describe(change: Change): string {
  const where = pathName(change.path)
  switch (change.kind) {
    case 'words':
      return `- ${where}: ${words(change.before, change.after)}`
    case 'added':
    case 'removed': {
      const quote = change.kind === 'added' ? bold : struck
      const [only] = change.lines
      if (change.lines.length === 1 && only !== undefined) return `- ${where} ${change.kind}: ${quote(only)}`
      return [`- ${where} ${change.kind}:`, ...change.lines.map((line) => `  - ${quote(line)}`)].join('\n')
    }
    case 'list': {
      if (change.reordered) return `- ${where}: in another order`
      return `- ${where}: ${[...change.removed.map(struck), ...change.added.map(bold)].join('; ')}`
    }
    case 'paragraphs':
      return [
        `- ${where}:`,
        ...change.changed.map(({ before, after }) => `  - changed: ${words(before, after)}`),
        ...change.removed.map((line) => `  - removed: ${struck(line)}`),
        ...change.added.map((line) => `  - added: ${bold(line)}`),
      ].join('\n')
  }
}

const pathName = (path: readonly string[]) => path.map((name) => safe(NAMES[name] ?? name)).join(', ')

/** Both texts in one, word by word. Marks stand between spaces: anywhere else Markdown may not read them as marks. */
function words(before: string, after: string): string {
  return diffArrays(wordsOf(before), wordsOf(after))
    .map(({ value, added, removed }) => {
      const text = value.join(' ')
      return added ? bold(text) : removed ? struck(text) : safe(text)
    })
    .join(' ')
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean)

const bold = (text: string) => `**${safe(text)}**`
const struck = (text: string) => `~~${safe(text)}~~`

/** Text of a pack with all that Markdown, or GitHub, would read as markup made plain; on one line. */
const safe = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .replace(/[\\`*_[\]<>|~&@#$]/g, '\\$&')
    .replace(/\b(https?|ftp|mailto|tel|www)([:.])/gi, '$1\\$2')
