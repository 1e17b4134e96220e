import { articlesOf, type Pack, SUMMARY_LIMIT } from '@practice-guidance/guidance'
import { fault, warn } from '../content/faults.js'
import type { ContentFolder } from '../content/folder.js'
import { type Chain, readBase } from './base.js'
import { type Changes, countChanges } from './changes.js'
import { fillIn, refuseInheritance } from './inherit.js'
import { mergeEntries, mergeFields, mergeWords, sourcesOf } from './merge.js'
import { omit } from './omit.js'
import { reword, type Reworded } from './wording.js'

export interface Extended {
  folder: ContentFolder
  /** Absent when the folder extends nothing that can be read. */
  changes?: Changes
}

/**
 * Joins a folder with the guidance it extends, if any: the base without what is left out, in the publisher's own terms,
 * and then whatever the folder says itself.
 */
export function extend(folder: ContentFolder, chain: Chain): Extended {
  const { pack, vocabulary, cues, names, glossary, sources, extension } = folder
  if (!pack.yaml?.name(['extends'])) {
    if (pack.yaml) refuseInheritance(folder)
    return { folder }
  }
  const whole = readBase(folder, chain)
  if (!whole) {
    // Phrases cannot be read without the classes of the base.
    const unread = { vocabulary: { file: vocabulary.file }, cues: { file: cues.file } }
    return { folder: { ...folder, ...unread, base: { pack: undefined } } }
  }
  const { pack: base, counts } = reword(omit(whole, folder), extension?.wording ?? {})
  checkWording(folder, base, counts)
  fillIn(folder, base)
  const extended: ContentFolder = {
    ...folder,
    base: { pack: base },
    pack: { ...pack, value: extension && mergeFields(folder, extension, base) },
    sources: mergeEntries(sources, sourcesOf(base)),
    vocabulary: mergeWords(vocabulary, base.vocabulary),
    glossary: mergeWords(glossary, base.glossary),
    cues: mergeEntries(cues, base.cues),
    names: mergeWords(names, base.names),
  }
  const leftOut = articlesOf(whole).length - articlesOf(base).length
  const reworded = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return { folder: extended, changes: { ...countChanges(extended, base), leftOut, reworded } }
}

/** Terms that nothing is said in, and summaries that no longer fit once reworded. */
function checkWording(folder: ContentFolder, base: Pack, counts: Reworded['counts']): void {
  const { file, yaml } = folder.pack
  for (const [term] of [...counts].filter(([, count]) => count === 0)) {
    const what = `The guidance you extend does not say "${term}"`
    const mend = 'Check how it is written there; plurals are terms of their own.'
    warn(file, { rule: 'extends', what, mend, place: yaml?.placeOfKey(['wording', term]) })
  }
  for (const { id, summary } of articlesOf(base)) {
    if (summary.length <= SUMMARY_LIMIT || hasOwnSummary(folder, id)) continue
    const what = `In your words the summary of "${id}" has ${summary.length} characters`
    const mend = `Give it a shorter "summary" in a file that says "inherits: true"; the most is ${SUMMARY_LIMIT}.`
    fault(file, { rule: 'extends', what, mend, place: yaml?.placeOfKey(['wording']) })
  }
}

const hasOwnSummary = ({ messages, briefings, tools, checklists }: ContentFolder, id: string) =>
  [messages, briefings, tools, checklists]
    .flat()
    .some((article) => article.id === id && article.frontMatter?.name(['summary']))
