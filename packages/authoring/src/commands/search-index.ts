import { existsSync, readFileSync } from 'node:fs'
import {
  createSearch,
  type Pack,
  type Search,
  SearchIndexError,
  type SearchIndex,
} from '@practice-guidance/guidance'
import { CommandError } from '../exit.js'

/** Where the index of a pack stands: `pack.search.json` beside `pack.json`. */
export const indexPathOf = (packPath: string) => packPath.replace(/(\.json)?$/, '.search.json')

/** Search over a pack, by the index that was built with it if one stands beside it. */
export function searchOf(pack: Pack, packPath: string): Search {
  const path = indexPathOf(packPath)
  if (!existsSync(path)) return createSearch(pack)
  try {
    return createSearch(pack, { index: readIndex(path) })
  } catch (error) {
    if (!(error instanceof SearchIndexError)) throw error
    throw new CommandError(
      `"${path}" cannot be used: ${error.message}. Write a new one with "guidance build --index", or delete it.`,
    )
  }
}

function readIndex(path: string): SearchIndex {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as SearchIndex
  } catch (error) {
    throw new SearchIndexError(`it cannot be read: ${(error as Error).message}`)
  }
}
