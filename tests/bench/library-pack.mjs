import { readFileSync } from 'node:fs'
import { parsePack } from '@practice-guidance/guidance'

/** The JSON of the library as it was built last. */
export const libraryJson = () =>
  readFileSync(new URL('../../content/dist/pack.json', import.meta.url), 'utf8')

export const libraryPack = () => parsePack(libraryJson())
