import { toMarkdown } from '../diff/markdown.js'
import { noticeFirst } from '../diff/notice.js'
import { comparePacks } from '../diff/packs.js'
import { EXIT } from '../exit.js'
import { readPack } from './input.js'
import { print } from './output.js'

/** Says what changed between two packs. */
export async function diff(
  old: string,
  now: string,
  options: { format: 'markdown' | 'json' },
): Promise<number> {
  const found = comparePacks(readPack(old), readPack(now))
  const text =
    options.format === 'json'
      ? JSON.stringify({ ...found, notice: noticeFirst(found) }, null, 2)
      : toMarkdown(found).trimEnd()
  await print(text)
  return EXIT.ok
}
