import { articlesOf } from '@practice-guidance/guidance'
import { warn } from '../content/faults.js'
import { articlesIn, type ContentFolder } from '../content/folder.js'
import type { Name, YamlSource } from '../content/yaml-source.js'

/** Themes, local links and sources that are listed and never used. */
export function checkUnused(folder: ContentFolder): void {
  const { pack, sources } = folder
  const base = folder.base?.pack ? articlesOf(folder.base.pack) : []
  const usedIn = (field: 'themes' | 'links' | 'sources') =>
    new Set([
      ...articlesIn(folder).flatMap(({ frontMatter }) => valuesOf(frontMatter?.names([field]))),
      ...base.flatMap((article) => article[field].map((name) => (typeof name === 'string' ? name : name.id))),
    ])
  const lists = [
    { file: pack.file, thing: 'theme', used: usedIn('themes'), listed: pack.yaml?.names(['themes']) },
    { file: pack.file, thing: 'local link', used: usedIn('links'), listed: linksOf(pack.yaml) },
    { file: sources.file, thing: 'source', used: usedIn('sources'), listed: keysOf(sources.yaml) },
  ]
  for (const { file, thing, used, listed = [] } of lists) {
    for (const { value, place } of listed) {
      if (used.has(value)) continue
      const what = `No file uses the ${thing} "${value}"`
      warn(file, { rule: 'unused', what, mend: 'Use it where it belongs, or take it out.', place })
    }
  }
}

const valuesOf = (names: readonly Name[] | undefined) => names?.map(({ value }) => value) ?? []

const linksOf = (yaml: YamlSource | undefined) =>
  yaml?.items(['links']).flatMap((link) => yaml.name([...link, 'id']) ?? [])

const keysOf = (yaml: YamlSource | undefined) =>
  yaml && Object.keys(yaml.value as object).map((value) => ({ value, place: yaml.placeOfKey([value]) }))
