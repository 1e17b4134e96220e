import { foldWords } from './lexer.js'

/** Word classes: a name, and the forms it stands for. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>

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
  const forms = names.flatMap((name) => (hasClass(vocabulary, name) && vocabulary[name]) || [name])
  const folded = forms.map(foldWords)
  return [...new Map(folded.map((words) => [words.join(' '), words])).values()]
}

export function hasClass(vocabulary: Vocabulary, name: string): boolean {
  return Object.hasOwn(vocabulary, name)
}
