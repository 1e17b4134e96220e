import type { Choices } from './choices.js'
import type { Commonness } from './finder.js'
import type { Lexicon } from './lexicon.js'

/** The words that notes in English are full of, the commonest first. In another language matching is right, and slower. */
const COMMON = (
  'the to and a of in is was for that on with he she i it not be as at his her they had has have from by this but are been ' +
  'were an or when we no out up all what so who which there their will said if about one do would did me my you him them ' +
  'now then can after before more time than into over back only new its your our us how two any could should some other ' +
  'these also just where well very again still get got go going see know because day home mum dad school child'
).split(' ')

/** What being common weighs, in uses by phrases, before it is divided by the rank. */
const COMMONEST = 10_000
/** What a use weighs of a term of several words: texts hold it more seldom than a word that phrases use as often. */
const LONG_TERM = 0.2

/**
 * How often a text may be expected to hold any term of a choice, in no unit. Words that many phrases use are common words of
 * the field. On judged notes a quarter to a third more anchors are met than when they are chosen by true counts.
 */
export function commonnessOf(
  choices: Choices,
  lexicon: Lexicon,
  phrases: Iterable<{ choices: readonly number[] }>,
): Commonness {
  const weights = new Float64Array(lexicon.size)
  const add = (terms: readonly number[], weight: number) => {
    for (const term of terms) weights[term] = (weights[term] as number) + weight
  }
  const usesOfClasses = choices.termsOfClasses.map(() => 0)
  for (const { choices: places } of phrases) {
    for (const choice of places) {
      add(choices.ownTermsOf(choice), 1)
      for (const one of choices.classesOf(choice)) usesOfClasses[one] = (usesOfClasses[one] as number) + 1
    }
  }
  for (const [one, terms] of choices.termsOfClasses.entries()) add(terms, usesOfClasses[one] as number)
  for (let term = 1; term < lexicon.size; term += 1)
    if (lexicon.kindsOf(term) === 0) weights[term] = (weights[term] as number) * LONG_TERM
  for (const [rank, word] of COMMON.entries()) add([lexicon.numberOf(word)], COMMONEST / (rank + 3))

  const sum = (terms: readonly number[]) =>
    terms.reduce((total, term) => total + (weights[term] as number), 0)
  const classes = choices.termsOfClasses.map(sum)
  const known = new Map<number, number>()
  return (choice) => {
    let total = known.get(choice)
    if (total === undefined) {
      total = sum(choices.ownTermsOf(choice))
      for (const one of choices.classesOf(choice)) total += classes[one] as number
      known.set(choice, total)
    }
    return total
  }
}
