import { articlesOf, type Pack } from '@practice-guidance/guidance'
import type { VFile } from 'vfile'
import { fault, TOP } from '../content/faults.js'
import { type AnyArticleFile, articlesIn, type ContentFolder } from '../content/folder.js'
import type { Name, YamlSource } from '../content/yaml-source.js'

/** Ids must differ: of files across folders, of prompts across files, of themes and of local links in the pack. */
export function checkRepeatedIds(folder: ContentFolder): void {
  const { pack, base } = folder
  const rememberFile = rememberer('id')
  const rememberPrompt = rememberer('prompt', promptsOf(base?.pack, articlesIn(folder)))
  for (const { id, file, frontMatter } of articlesIn(folder)) {
    rememberFile(file, { value: id, place: TOP })
    for (const prompt of idsOf(frontMatter, 'prompts')) rememberPrompt(file, prompt)
  }
  const rememberLink = rememberer('local link')
  for (const id of idsOf(pack.yaml, 'links')) rememberLink(pack.file, id)
  const rememberTheme = rememberer('theme')
  for (const theme of pack.yaml?.names(['themes']) ?? []) rememberTheme(pack.file, theme)
}

/** The prompts of the guidance this extends, apart from those of articles that this has itself. */
function promptsOf(base: Pack | undefined, own: readonly AnyArticleFile[]): string[] {
  const replaced = new Set(own.map(({ id }) => id))
  const articles = base ? articlesOf(base).filter(({ id }) => !replaced.has(id)) : []
  return articles.flatMap((article) => ('prompts' in article ? article.prompts.map(({ id }) => id) : []))
}

function idsOf(yaml: YamlSource | undefined, list: string): Name[] {
  return yaml?.items([list]).flatMap((item) => yaml.name([...item, 'id']) ?? []) ?? []
}

/** Reports a name the second time it comes up. */
function rememberer(thing: string, inBase: readonly string[] = []) {
  const places = new Map(inBase.map((name) => [name, 'in the guidance this extends']))
  return (file: VFile, { value, place }: Name): void => {
    const first = places.get(value)
    if (first === undefined) {
      places.set(value, `at ${file.path}:${place.line}`)
      return
    }
    const what = `The ${thing} "${value}" is already there ${first}`
    fault(file, { rule: 'repeated', what, mend: 'Give it another name, or take it out.', place })
  }
}
