import type { VFile } from 'vfile'
import { warn } from '../content/faults.js'
import type { Passage } from './passages.js'

/** Two or more capitals, with a plural "s" or without. */
const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}{2,}s?(?![\p{L}\p{N}])/gu

/** What nobody needs spelled out. */
const EVERYDAY = new Set(['UK', 'TV', 'ID', 'NHS', 'NSPCC', 'GP', 'PC', 'OK', 'HM'])

/** Warns of abbreviations that neither the glossary nor the file itself spells out. */
export function checkAbbreviations(
  file: VFile,
  passages: readonly Passage[],
  glossary: Readonly<Record<string, readonly string[]>>,
): void {
  const known = new Set(Object.keys(glossary).map((term) => term.toUpperCase()))
  const all = passages.map(({ text }) => text).join('\n')
  const warned = new Set<string>()
  for (const { text, placeOf } of passages) {
    for (const { 0: found, index } of text.matchAll(ABBREVIATION)) {
      const short = found.replace(/s$/, '')
      if (known.has(short) || EVERYDAY.has(short) || warned.has(short) || isSpelledOut(short, all)) continue
      warned.add(short)
      const what = `"${short}" is not explained`
      const mend = `Spell it out, as in "the long words (${short})", or add it to glossary.yaml.`
      warn(file, { rule: 'abbreviation', what, mend, place: placeOf(index) })
    }
  }
}

const isSpelledOut = (short: string, text: string) =>
  text.includes(`(${short})`) || text.includes(`(${short}s)`) || text.includes(`${short} (`)
