import type { LocalLink, Pack } from '@practice-guidance/guidance'
import { fault } from '../content/faults.js'
import type { ContentFolder, YamlFile } from '../content/folder.js'
import type { ExtensionFields, PackFields, Sources } from '../content/schema.js'
import { didYouMean } from '../content/suggest.js'

type Fields = PackFields & Pick<Pack, 'basedOn'>

/** The fields of the pack: the publisher's own win, and what they leave out is the base's. */
export function mergeFields(folder: ContentFolder, fields: ExtensionFields, base: Pack): Fields {
  const { extends: _, omit: __, wording: ___, ...own } = fields
  const { title, publisher, version, licence } = base
  return {
    ...own,
    language: own.language ?? base.language,
    licence: own.licence ?? base.licence,
    ...((own.area ?? base.area) && { area: own.area ?? base.area }),
    themes: [...new Set([...own.themes, ...usedThemes(base)])],
    links: mergeLinks(folder, own.links, base.links),
    basedOn: [{ title, publisher, version, licence }, ...(base.basedOn ?? [])],
  }
}

/** Articles that were left out can leave themes with nothing in them. */
function usedThemes({ themes, messages, briefings, tools, checklists }: Pack): string[] {
  const used = new Set([messages, briefings, tools, checklists].flat().flatMap((article) => article.themes))
  return themes.filter((theme) => used.has(theme))
}

/** A link of the base takes over each field that is given for it; a link of another id is added. */
function mergeLinks(
  { pack: { file, yaml } }: ContentFolder,
  own: ExtensionFields['links'],
  base: readonly LocalLink[],
): LocalLink[] {
  const merged = new Map(base.map((link) => [link.id, link]))
  for (const [index, link] of own.entries()) {
    const model = merged.get(link.id)
    const title = link.title ?? model?.title
    if (title) {
      merged.set(link.id, { ...model, ...link, title })
      continue
    }
    const what = `There is no local link "${link.id}" to fill in`
    const mend = didYouMean(link.id, merged.keys()) ?? 'Give it a "title", and it becomes a link of your own.'
    fault(file, { rule: 'extends', what, mend, place: yaml?.placeOf(['links', index, 'id']) })
  }
  return [...merged.values()]
}

/** Lists of words grow: what the base has comes first. Nothing when a file could not be read. */
export function mergeWords<TWords extends Record<string, string[]>>(
  file: YamlFile<TWords>,
  base: TWords,
): YamlFile<TWords> {
  if (!file.value) return file
  const merged: Record<string, string[]> = { ...base }
  for (const [name, words] of Object.entries(file.value)) {
    merged[name] = [...new Set([...(merged[name] ?? []), ...words])]
  }
  return { ...file, value: merged as TWords }
}

/** Whole entries are replaced. */
export const mergeEntries = <TValue extends object>(
  file: YamlFile<TValue>,
  base: TValue,
): YamlFile<TValue> => (file.value ? { ...file, value: { ...base, ...file.value } } : file)

/** The sources that the base cites. */
export function sourcesOf({ messages, briefings, tools, checklists }: Pack): Sources {
  const sources = [messages, briefings, tools, checklists].flat().flatMap((article) => article.sources)
  return Object.fromEntries(sources.map(({ id, ...source }) => [id, source]))
}
