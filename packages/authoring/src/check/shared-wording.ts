import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { VFile } from 'vfile'
import { warn } from '../content/faults.js'
import type { Passage } from './passages.js'
import { type Word, wordsIn } from './words.js'

/** How many words in a row make a sentence somebody else's. */
const RUN = 8

/** Which source has a run of words, if any has. */
export type SourceRuns = ReadonlyMap<string, string>

/** Every run of eight words in the .txt and .md files of a folder and its folders. */
export function readSourceRuns(folder: string): SourceRuns {
  const runs = new Map<string, string>()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name)
    if (!/\.(?:txt|md)$/i.test(name) || !statSync(path).isFile()) continue
    const words = wordsIn(readFileSync(path, 'utf8'))
    for (let at = 0; at + RUN <= words.length; at += 1) runs.set(runAt(words, at), path)
  }
  return runs
}

/** Warns where the prose says eight words or more as a source does. Quotations count: ours are invented, not taken. */
export function checkSharedWording(file: VFile, passages: readonly Passage[], runs: SourceRuns): void {
  for (const { text, placeOf } of passages) {
    const words = wordsIn(text)
    for (let at = 0; at + RUN <= words.length; at += 1) {
      const source = runs.get(runAt(words, at))
      if (source === undefined) continue
      let last = at
      while (last + 1 + RUN <= words.length && runs.has(runAt(words, last + 1))) last += 1
      const start = words[at]?.start ?? 0
      const shared = text.slice(start, words[last + RUN - 1]?.end).replace(/\s+/g, ' ')
      const what = `${last - at + RUN} words in a row are those of ${source}: "${shared}"`
      warn(file, { rule: 'shared-wording', what, mend: 'Say it in your own words.', place: placeOf(start) })
      at = last + RUN - 1
    }
  }
}

const runAt = (words: readonly Word[], at: number) =>
  words
    .slice(at, at + RUN)
    .map(({ folded }) => folded)
    .join(' ')
