import type { ContentFolder } from '../content/folder.js'
import { fault } from '../content/faults.js'
import type { MessageFile } from '../content/message-file.js'
import { didYouMean } from '../content/suggest.js'

interface List {
  /** The field of the front matter that holds the names. */
  field: string
  rule: string
  what: (name: string) => string
  /** The names that exist; absent when the file that lists them could not be read. */
  known: ReadonlySet<string> | undefined
  where: string
}

/** Every name a message uses must be listed where such names are kept. */
export function checkReferences(folder: ContentFolder): void {
  const lists = listsOf(folder)
  for (const message of folder.messages) {
    for (const list of lists) checkNames(message, list)
    checkCitations(message)
  }
  checkRepeated(folder)
}

function listsOf({ pack, sources, messages }: ContentFolder): List[] {
  return [
    {
      field: 'related',
      rule: 'unknown-message',
      what: (name) => `There is no message "${name}"`,
      known: new Set(messages.map(({ id }) => id)),
      where: 'The ids are the names of the files in messages/.',
    },
    {
      field: 'themes',
      rule: 'unknown-theme',
      what: (name) => `There is no theme "${name}"`,
      known: pack.value && new Set(pack.value.themes),
      where: 'The themes are listed in pack.yaml.',
    },
    {
      field: 'links',
      rule: 'unknown-link',
      what: (name) => `There is no local link "${name}"`,
      known: pack.value && new Set(pack.value.links.map(({ id }) => id)),
      where: 'The local links are listed in pack.yaml.',
    },
    {
      field: 'sources',
      rule: 'unknown-source',
      what: (name) => `There is no source "${name}"`,
      known: sources.value && new Set(Object.keys(sources.value)),
      where: 'The sources are listed in sources.yaml.',
    },
  ]
}

function checkNames({ id, file, frontMatter }: MessageFile, { field, rule, what, known, where }: List): void {
  const seen = new Set<string>()
  for (const { value, place } of frontMatter?.names([field]) ?? []) {
    if (known && !known.has(value)) {
      fault(file, { rule, what: what(value), mend: didYouMean(value, known) ?? where, place })
    } else if (seen.has(value)) {
      fault(file, {
        rule: 'repeated',
        what: `"${value}" stands twice under "${field}"`,
        mend: 'Keep one.',
        place,
      })
    } else if (field === 'related' && value === id) {
      fault(file, { rule: 'repeated', what: 'The message is related to itself', mend: 'Take it out.', place })
    }
    seen.add(value)
  }
}

function checkCitations({ file, frontMatter, text }: MessageFile): void {
  const listed = frontMatter?.names(['sources']).map(({ value }) => value)
  if (!listed) return
  for (const { source, place } of text?.evidence ?? []) {
    if (listed.includes(source)) continue
    const mend = didYouMean(source, listed) ?? 'Add it to "sources" in the front matter.'
    fault(file, { rule: 'citation', what: `The message lists no source "${source}"`, mend, place })
  }
}

/** Ids that must differ: prompts across all messages, themes and local links in the pack. */
function checkRepeated({ pack, messages }: ContentFolder): void {
  const prompts = new Map<string, string>()
  for (const { file, frontMatter, fields } of messages) {
    for (const [index, { id }] of (fields?.prompts ?? []).entries()) {
      const place = frontMatter?.placeOf(['prompts', index, 'id'])
      reportRepeated(file, prompts, id, `prompt id "${id}"`, place)
    }
  }
  const links = new Map<string, string>()
  for (const [index, { id }] of (pack.value?.links ?? []).entries()) {
    reportRepeated(pack.file, links, id, `local link "${id}"`, pack.yaml?.placeOf(['links', index, 'id']))
  }
  const themes = new Map<string, string>()
  for (const { value, place } of pack.yaml?.names(['themes']) ?? []) {
    reportRepeated(pack.file, themes, value, `theme "${value}"`, place)
  }
}

function reportRepeated(
  file: MessageFile['file'],
  seen: Map<string, string>,
  name: string,
  what: string,
  place: ReturnType<NonNullable<MessageFile['frontMatter']>['placeOf']> | undefined,
): void {
  const first = seen.get(name)
  if (first)
    fault(file, {
      rule: 'repeated',
      what: `The ${what} is already used at ${first}`,
      mend: 'Rename one.',
      place,
    })
  else seen.set(name, `${file.path}:${place?.line ?? 1}`)
}
