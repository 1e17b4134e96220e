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

const shared = new WeakMap<Vocabulary, Map<string, Options>>()

/**
 * The options that a choice such as `child|sister` gives; a class stands for its forms. What is written alike shares one
 * object, so that a class is folded once and phrases that use it share their states.
 */
export function optionsOf(choice: string, vocabulary: Vocabulary): Options {
  let known = shared.get(vocabulary)
  if (!known) shared.set(vocabulary, (known = new Map()))
  let options = known.get(choice)
  if (!options) known.set(choice, (options = fold(choice, vocabulary)))
  return options
}

function fold(choice: string, vocabulary: Vocabulary): Options {
  const names = choice.split('|').map((name) => name.trim())
  const options = names.flatMap((name) => {
    if (name === NAME) return anyName(vocabulary)
    const forms = hasClass(vocabulary, name) && vocabulary[name]
    if (!forms) return [wordsOfForm(name)]
    // However many choices a class stands in, its forms are folded once.
    if (names.length > 1) return optionsOf(name, vocabulary)
    return forms.map((form) => (form === NAME ? [nameIn(name)] : wordsOfForm(form)))
  })
  return [...new Map(options.map((words) => [words.join(' '), words])).values()]
}

/** The folded words of a form; `YEAR` among them stays what it is. */
function wordsOfForm(form: string): string[] {
  return form.split(/\s+/).flatMap((word) => (word === PAST_YEAR ? [word] : foldWords(word)))
}

/** The names of every class that holds some. */
function anyName(vocabulary: Vocabulary): Options {
  const holders = Object.keys(vocabulary).filter((name) => vocabulary[name]?.includes(NAME))
  return holders.map((name) => [nameIn(name)])
}

export function hasClass(vocabulary: Vocabulary, name: string): boolean {
  return Object.hasOwn(vocabulary, name)
}
