import type { ContentFolder } from '../content/folder.js'
import { fault } from '../content/faults.js'
import type { MessageFile } from '../content/message-file.js'
import { didYouMean } from '../content/suggest.js'

interface List {
  /** The field of the front matter that holds the names. */
  field: string
  rule: string
  /** What one such name stands for. */
  thing: string
  /** The names that exist; absent when the file that lists them cannot be read. */
  known: ReadonlySet<string> | undefined
  where: string
}

/** Every name a message uses must be listed where such names are kept. */
export function checkReferences(folder: ContentFolder): void {
  const sources = namesOfSources(folder)
  const lists = listsOf(folder, sources)
  for (const message of folder.messages) {
    for (const list of lists) checkNames(message, list)
    checkCitations(message, sources)
  }
}

function listsOf({ pack, messages }: ContentFolder, sources: List['known']): List[] {
  const links = pack.yaml?.items(['links']).flatMap((link) => pack.yaml?.name([...link, 'id'])?.value ?? [])
  const themes = pack.yaml?.names(['themes']).map(({ value }) => value)
  return [
    {
      field: 'related',
      rule: 'unknown-message',
      thing: 'message',
      known: new Set(messages.map(({ id }) => id)),
      where: 'The ids are the names of the files in messages/.',
    },
    {
      field: 'themes',
      rule: 'unknown-theme',
      thing: 'theme',
      known: themes && new Set(themes),
      where: 'The themes are listed in pack.yaml.',
    },
    {
      field: 'links',
      rule: 'unknown-link',
      thing: 'local link',
      known: links && new Set(links),
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

function namesOfSources({ sources: { yaml } }: ContentFolder): ReadonlySet<string> | undefined {
  return yaml && new Set(Object.keys(yaml.value as object))
}

function checkNames(
  { id, file, frontMatter }: MessageFile,
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
      fault(file, { rule: 'repeated', what: 'The message is related to itself', mend: 'Take it out.', place })
    }
    seen.add(value)
  }
}

/** The source at the end of an item is one the message lists; a misspelt list is reported once, where it stands. */
function checkCitations({ file, frontMatter, text }: MessageFile, sources: List['known']): void {
  const listed = frontMatter?.names(['sources']).map(({ value }) => value)
  if (!listed || listed.some((source) => sources && !sources.has(source))) return
  for (const { source, place } of text?.evidence ?? []) {
    if (listed.includes(source)) continue
    const mend = didYouMean(source, listed) ?? 'Add it to "sources" in the front matter.'
    fault(file, { rule: 'citation', what: `The message lists no source "${source}"`, mend, place })
  }
}
