import { distance } from 'fastest-levenshtein'
import type { VFile } from 'vfile'
import { remark, warn } from '../content/faults.js'
import { articlesIn, type ContentFolder } from '../content/folder.js'
import type { Name, Point } from '../content/yaml-source.js'
import { phrasesOf, phrasesOfCues } from './phrases.js'
import { foldText } from './words.js'

/** Where a choice between braces stands. */
interface Use {
  file: VFile
  place: Point
}

/** Classes that nobody uses, and choices that look as if they meant a class. */
export function checkWordClasses(folder: ContentFolder): void {
  const { file, yaml, value } = folder.vocabulary
  if (!value) return
  const classes = Object.keys(value)
  const forms = new Set(Object.values(value).flat().map(foldText))
  const used = choicesIn(folder)
  for (const [name, uses] of used) {
    const meant = misspelt(name, classes)
    if (!meant || forms.has(foldText(name))) continue
    const what = `There is no word class "${name}", so it finds only the word itself`
    const mend = `Did you mean "${meant}"?`
    for (const { file, place } of uses) warn(file, { rule: 'unknown-class', what, mend, place })
  }
  const inBase = folder.base?.pack?.vocabulary ?? {}
  for (const name of classes.filter((name) => !used.has(name) && !(name in inBase))) {
    const what = `No phrase uses the word class "${name}"`
    remark(file, { rule: 'unused', what, mend: 'Use it or take it out.', place: yaml?.placeOfKey([name]) })
  }
}

/** Every choice of every phrase: the same few stand in thousands of them. */
function choicesIn(folder: ContentFolder): Map<string, Use[]> {
  const choices = new Map<string, Use[]>()
  const collect = (file: VFile, phrases: readonly Name[]) => {
    for (const { value, place } of phrases) {
      for (const name of namesIn(value)) {
        const uses = choices.get(name)
        if (uses) uses.push({ file, place })
        else choices.set(name, [{ file, place }])
      }
    }
  }
  collect(folder.cues.file, phrasesOfCues(folder.cues))
  for (const article of articlesIn(folder)) collect(article.file, phrasesOf(article))
  return choices
}

/** The choices between the braces of a phrase. */
function namesIn(phrase: string): string[] {
  return Array.from(phrase.matchAll(/\{([^{}]*)\}/g), ([, choice = '']) => choice.split('|'))
    .flat()
    .map((name) => name.trim())
}

/**
 * The class that a choice seems to mean. Most choices are words, so only two slips are taken for a class: another form of
 * a name with a hyphen (`childs-word` for `childs-world`), and two letters swapped (`chlid`).
 */
function misspelt(name: string, classes: readonly string[]): string | undefined {
  if (classes.includes(name)) return undefined
  return classes.find((known) =>
    name.includes('-') ? distance(name, known) <= 2 : hasSwappedLetters(name, known),
  )
}

function hasSwappedLetters(name: string, known: string): boolean {
  if (name.length !== known.length) return false
  const at = [...name].findIndex((letter, index) => letter !== known[index])
  if (at === -1) return false
  return name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2) === known
}
