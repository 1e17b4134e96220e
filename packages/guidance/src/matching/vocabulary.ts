import { foldWords } from './fold.js'
import { PAST_YEAR } from './years.js'

/** Word classes: a name, and the forms it stands for. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>

/** As a form of a class: the name of anyone the class is used for. In a phrase: any name at all. */
export const NAME = 'NAME'

/** The term that stands for the names of a class; no text folds to it. */
export function nameIn(className: string): string {
  return `${NAME} ${className}`
}

/** One or more folded words that count as one. */
export type Term = readonly string[]

/** What may stand at one place in a phrase: any term of `classes`, or one of `terms`. */
export interface Choice {
  readonly classes: readonly string[]
  readonly terms: readonly Term[]
}

/** What has been read with one vocabulary. */
interface Known {
  choices: Map<string, Choice>
  classes: Map<string, readonly Term[]>
  /** By form: the same few thousand stand in tens of thousands of choices. */
  terms: Map<string, Term>
}

const known = new WeakMap<Vocabulary, Known>()

function knownWith(vocabulary: Vocabulary): Known {
  let one = known.get(vocabulary)
  if (!one) known.set(vocabulary, (one = { choices: new Map(), classes: new Map(), terms: new Map() }))
  return one
}

/** What a choice such as `child|sister` gives. What is written alike shares one object. */
export function choiceOf(text: string, vocabulary: Vocabulary): Choice {
  const { choices } = knownWith(vocabulary)
  let choice = choices.get(text)
  if (!choice) choices.set(text, (choice = readChoice(text, vocabulary)))
  return choice
}

function readChoice(text: string, vocabulary: Vocabulary): Choice {
  const classes: string[] = []
  const terms: Term[] = []
  for (const part of text.split('|')) {
    const name = part.trim()
    if (name === NAME) terms.push(...anyName(vocabulary))
    else if (hasClass(vocabulary, name)) classes.push(name)
    else terms.push(termOf(name, vocabulary))
  }
  return { classes, terms }
}

/** The terms of a class. */
export function termsOfClass(name: string, vocabulary: Vocabulary): readonly Term[] {
  const { classes } = knownWith(vocabulary)
  let terms = classes.get(name)
  if (!terms) {
    const forms = vocabulary[name] ?? []
    terms = forms.map((form) => (form === NAME ? [nameIn(name)] : termOf(form, vocabulary)))
    classes.set(name, terms)
  }
  return terms
}

/** Every term of a choice, its classes spelt out. */
export function termsOf({ classes, terms }: Choice, vocabulary: Vocabulary): Term[] {
  return [...classes.flatMap((name) => termsOfClass(name, vocabulary)), ...terms]
}

/** The folded words of a form; `YEAR` among them stays what it is. */
function termOf(form: string, vocabulary: Vocabulary): Term {
  const { terms } = knownWith(vocabulary)
  let term = terms.get(form)
  if (!term) {
    term = form.split(/\s+/).flatMap((word) => (word === PAST_YEAR ? [word] : foldWords(word)))
    terms.set(form, term)
  }
  return term
}

/** The names of every class that holds some. */
function anyName(vocabulary: Vocabulary): Term[] {
  const holders = Object.keys(vocabulary).filter((name) => vocabulary[name]?.includes(NAME))
  return holders.map((name) => [nameIn(name)])
}

export function hasClass(vocabulary: Vocabulary, name: string): boolean {
  return Object.hasOwn(vocabulary, name)
}
