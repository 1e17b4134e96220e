import type { VFile } from 'vfile'
import { warn } from '../content/faults.js'
import type { Point, YamlSource } from '../content/yaml-source.js'
import type { Passage } from './passages.js'
import { foldText } from './words.js'

interface Wording {
  file: VFile
  frontMatter?: YamlSource | undefined
  passages: readonly Passage[]
}

/** A title stands for one article of the whole library. */
export function checkRepeatedTitles(articles: readonly Wording[]): void {
  const remember = rememberer('title', 'Give each its own title.')
  for (const { file, frontMatter } of articles) {
    const title = frontMatter?.name(['title'])
    if (title) remember(file, title.value, title.place)
  }
}

/**
 * The same question, or the same words to find an article by, twice among articles of one kind. Across kinds they may be:
 * a tool and the message about it share both.
 */
export function checkRepeatedWording(articles: readonly Wording[]): void {
  const rememberQuestion = rememberer('question', 'Ask what only this one can ask, or leave it to the other.')
  const rememberAsked = rememberer('entry of "alsoAskedAs"', 'Keep it where a reader would expect it.')
  for (const { file, frontMatter, passages } of articles) {
    const title = frontMatter?.name(['title'])
    for (const { kind, section, text, placeOf } of passages) {
      if (kind === 'paragraph' && section === 'Questions')
        rememberQuestion(file, text, placeOf(text.search(/\S/)))
    }
    for (const { value, place } of frontMatter?.names(['alsoAskedAs']) ?? []) {
      if (title && foldText(value) === foldText(title.value)) {
        const what = `"${value}" only repeats the title`
        const mend = 'Take it out: the title is searched already.'
        warn(file, { rule: 'repeated-wording', what, mend, place })
      } else {
        rememberAsked(file, value, place)
      }
    }
  }
}

/** Warns of words the second time they come up. */
function rememberer(thing: string, mend: string) {
  const places = new Map<string, string>()
  return (file: VFile, text: string, place: Point): void => {
    const folded = foldText(text)
    const first = places.get(folded)
    if (first === undefined) {
      places.set(folded, `${file.path}:${place.line}`)
      return
    }
    const what = `The same ${thing} is already there at ${first}`
    warn(file, { rule: 'repeated-wording', what, mend, place })
  }
}
