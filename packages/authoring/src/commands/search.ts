import type { Hit } from '@practice-guidance/guidance'
import * as v from 'valibot'
import { CommandError, EXIT } from '../exit.js'
import { readPack } from './input.js'
import { answerLines } from './jsonl.js'
import { print } from './output.js'
import { searchOf } from './search-index.js'

const LIMIT = 10

const QuerySchema = v.object({ id: v.union([v.string(), v.number()]), q: v.string() })

/** Finds guidance by words: a list for people, or one line of JSON a query. */
export async function search(words: string[], options: { pack: string; jsonl?: boolean }): Promise<number> {
  if (!options.jsonl && words.length === 0) throw new CommandError('Say what to search for.', EXIT.usage)
  if (options.jsonl && words.length > 1) throw new CommandError('Name one file of queries.', EXIT.usage)
  const finder = searchOf(readPack(options.pack), options.pack)
  if (options.jsonl) {
    return answerLines(words[0] ?? '-', QuerySchema, ({ id, q }) => ({
      id,
      results: finder.query(q, { limit: LIMIT }).map(({ item }) => item.id),
    }))
  }
  const hits = finder.query(words.join(' '), { limit: LIMIT })
  await print(hits.length > 0 ? hits.map(describe).join('\n') : 'Nothing found. Try fewer or other words.')
  return EXIT.ok
}

function describe({ item }: Hit): string {
  return `${item.title} (${item.id})\n    ${item.summary}`
}
