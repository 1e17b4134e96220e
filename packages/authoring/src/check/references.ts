import { articlesOf, type Pack } from '@practice-guidance/guidance'
import { fault } from '../content/faults.js'
import { type AnyArticleFile, articlesIn, type ContentFolder } from '../content/folder.js'
import type { MessageFile } from '../content/message-file.js'
import { didYouMean } from '../content/suggest.js'
import type { Name } from '../content/yaml-source.js'
import type { RuleName } from '../report/rules.js'
import { sourcesOf } from '../extend/merge.js'

interface List {
  /** The field of the front matter that holds the names. */
  field: string
  rule: RuleName
  /** What one such name stands for. */
  thing: string
  /** The names that exist; absent when the file that lists them cannot be read. */
  known: ReadonlySet<string> | undefined
  where: string
}

/** Every name a file uses must be listed where such names are kept. */
export function checkReferences(folder: ContentFolder): void {
  const sources = namesOfSources(folder)
  const lists = listsOf(folder, sources)
  const messages = known(folder, idsOf(folder.messages), (base) => idsOf(base.messages))
  for (const article of articlesIn(folder)) {
    for (const list of lists) checkNames(article, list)
    const named = article.text && 'messageNames' in article.text ? article.text.messageNames : []
    if (messages) checkMessageNames(article, named ?? [], messages)
  }
  for (const message of folder.messages) checkCitations(message, sources)
}

function listsOf(folder: ContentFolder, sources: List['known']): List[] {
  const { pack } = folder
  const links = pack.yaml?.items(['links']).flatMap((link) => pack.yaml?.name([...link, 'id'])?.value ?? [])
  const themes = pack.yaml?.names(['themes']).map(({ value }) => value)
  return [
    {
      field: 'related',
      rule: 'unknown-message',
      thing: 'message, briefing, tool or checklist',
      known: known(folder, idsOf(articlesIn(folder)), (base) => idsOf(articlesOf(base))),
      where: 'The ids are the names of the files, without ".md".',
    },
    {
      field: 'themes',
      rule: 'unknown-theme',
      thing: 'theme',
      known: known(folder, themes, (base) => base.themes),
      where: 'The themes are listed in pack.yaml.',
    },
    {
      field: 'links',
      rule: 'unknown-link',
      thing: 'local link',
      known: known(folder, links, (base) => idsOf(base.links)),
      where: 'The local links are listed in pack.yaml.',
    },
    {
      field: 'sources',
      rule: 'unknown-source',
      thing: 'source',
      known: sources,
      where: 'The sources are listed in sources.yaml.',
    },
  ]
}

function namesOfSources(folder: ContentFolder): ReadonlySet<string> | undefined {
  const { yaml, value } = folder.sources
  const own = yaml ? Object.keys(yaml.value as object) : value && []
  return known(folder, own, (base) => Object.keys(sourcesOf(base)))
}

/** Names listed here or in the guidance this extends; nothing when either cannot be read. */
function known(
  { base }: ContentFolder,
  own: readonly string[] | undefined,
  ofBase: (base: Pack) => readonly string[],
): ReadonlySet<string> | undefined {
  if (!own || (base && !base.pack)) return undefined
  return new Set([...own, ...(base?.pack ? ofBase(base.pack) : [])])
}

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id)

function checkNames(
  { id, file, frontMatter }: AnyArticleFile,
  { field, rule, thing, known, where }: List,
): void {
  const seen = new Set<string>()
  for (const { value, place } of frontMatter?.names([field]) ?? []) {
    if (known && !known.has(value)) {
      const mend = didYouMean(value, known) ?? where
      fault(file, { rule, what: `There is no ${thing} "${value}"`, mend, place })
    } else if (seen.has(value)) {
      const what = `"${value}" stands twice under "${field}"`
      fault(file, { rule: 'repeated', what, mend: 'Keep one.', place })
    } else if (field === 'related' && value === id) {
      fault(file, { rule: 'repeated', what: 'It is related to itself', mend: 'Take it out.', place })
    }
    seen.add(value)
  }
}

/** The messages that parts of a text point at. */
function checkMessageNames(
  { file }: AnyArticleFile,
  names: readonly Name[],
  known: ReadonlySet<string>,
): void {
  for (const { value, place } of names) {
    if (known.has(value)) continue
    const mend = didYouMean(value, known) ?? 'The ids are the names of the files in messages/, without ".md".'
    fault(file, { rule: 'unknown-message', what: `There is no message "${value}"`, mend, place })
  }
}

/** The source at the end of an item is one the message lists; a misspelt list is reported once, where it stands. */
function checkCitations({ file, frontMatter, fields, text }: MessageFile, sources: List['known']): void {
  const listed = fields?.sources ?? frontMatter?.names(['sources']).map(({ value }) => value)
  if (!listed || listed.some((source) => sources && !sources.has(source))) return
  for (const { source, place } of text?.evidence ?? []) {
    if (listed.includes(source)) continue
    const mend = didYouMean(source, listed) ?? 'Add it to "sources" in the front matter.'
    fault(file, { rule: 'citation', what: `The message lists no source "${source}"`, mend, place })
  }
}
