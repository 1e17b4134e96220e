import { join } from 'node:path'
import { readTextFile } from '../content/text-file.js'
import { readYaml } from '../content/yaml.js'

/** What a draft may choose from. */
export interface Choices {
  themes: string[]
  /** Ids of local links. */
  links: string[]
}

/** The themes and local links of a folder of content; none where its pack.yaml cannot be read. */
export function choicesIn(root: string): Choices {
  const file = readTextFile(join(root, 'pack.yaml'))
  const yaml = file.value === undefined ? undefined : readYaml(file, String(file))
  return {
    themes: yaml?.names(['themes']).map(({ value }) => value) ?? [],
    links: yaml?.items(['links']).flatMap((link) => yaml.name([...link, 'id'])?.value ?? []) ?? [],
  }
}
