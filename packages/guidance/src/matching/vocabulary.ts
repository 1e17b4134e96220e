import { foldWords } from './lexer.js'
import { PAST_YEAR } from './years.js'

/** Word classes: a name, and the forms it stands for. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>

/** As a form of a class: the name of anyone the class is used for. In a phrase: any name at all. */
export const NAME = 'NAME'

/** The word that stands for the names of a class; no text folds to it. */
export function nameIn(className: string): string {
  return `${NAME} ${className}`
}

/** What may stand at one place in a phrase: each option is one or more folded words. */
export type Options = readonly (readonly string[])[]

/** What has been folded for one vocabulary. */
interface Folded {
  /** By choice. */
  options: Map<string, Options>
  /** By form. The same few thousand stand in tens of thousands of choices, and those that fold alike are one. */
  words: Map<string, readonly string[]>
}

const folded = new WeakMap<Vocabulary, Folded>()

/**
 * The options that a choice such as `child|sister` gives; a class stands for its forms. What is written alike shares one
 * object, so that a class is folded once and phrases that use it share their states.
 */
export function optionsOf(choice: string, vocabulary: Vocabulary): Options {
  let known = folded.get(vocabulary)
  if (!known) folded.set(vocabulary, (known = { options: new Map(), words: new Map() }))
  let options = known.options.get(choice)
  if (!options) known.options.set(choice, (options = fold(choice, vocabulary, known.words)))
  return options
}

function fold(choice: string, vocabulary: Vocabulary, known: Folded['words']): Options {
  const names = choice.split('|').map((name) => name.trim())
  const options = names.flatMap((name) => {
    if (name === NAME) return anyName(vocabulary)
    const forms = hasClass(vocabulary, name) && vocabulary[name]
    if (!forms) return [wordsOfForm(name, known)]
    // However many choices a class stands in, its forms are folded once.
    if (names.length > 1) return optionsOf(name, vocabulary)
    return forms.map((form) => (form === NAME ? [nameIn(name)] : wordsOfForm(form, known)))
  })
  return [...new Set(options)]
}

/** The folded words of a form; `YEAR` among them stays what it is. */
function wordsOfForm(form: string, known: Folded['words']): readonly string[] {
  let words = known.get(form)
  if (!words) {
    words = form.split(/\s+/).flatMap((word) => (word === PAST_YEAR ? [word] : foldWords(word)))
    const plain = words.join(' ')
    words = known.get(plain) ?? words
    known.set(plain, words).set(form, words)
  }
  return words
}

/** The names of every class that holds some. */
function anyName(vocabulary: Vocabulary): Options {
  const holders = Object.keys(vocabulary).filter((name) => vocabulary[name]?.includes(NAME))
  return holders.map((name) => [nameIn(name)])
}

export function hasClass(vocabulary: Vocabulary, name: string): boolean {
  return Object.hasOwn(vocabulary, name)
}
