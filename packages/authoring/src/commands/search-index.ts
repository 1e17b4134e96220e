import { existsSync, readFileSync } from 'node:fs'
import { createSearch, type Pack, type Search, type SearchIndex } from '@practice-guidance/guidance'
import { CommandError } from '../exit.js'

/** Where the index of a pack stands: `pack.search.json` beside `pack.json`. */
export const indexPathOf = (packPath: string) => packPath.replace(/(\.json)?$/, '.search.json')

/** Search over a pack, by the index that was built with it if one stands beside it. */
export function searchOf(pack: Pack, packPath: string): Search {
  const path = indexPathOf(packPath)
  if (!existsSync(path)) return createSearch(pack)
  try {
    return createSearch(pack, { index: JSON.parse(readFileSync(path, 'utf8')) as SearchIndex })
  } catch (error) {
    // The pack was read whole before: whatever fails here is the index.
    throw new CommandError(
      `"${path}" cannot be used: ${(error as Error).message}. Write a new one with "guidance build --index", or delete it.`,
    )
  }
}
