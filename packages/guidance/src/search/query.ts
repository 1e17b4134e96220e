import type { Glossary } from './glossary.js'
import type { Lexicon } from './lexicon.js'
import { stemsOf } from './reading.js'
import { stem } from './stem.js'
import { stopWords, turningWords } from './stop-words.js'
import { type Word, wordsIn } from './words.js'

/** Longest text read, in UTF-16 units. What is pasted beyond it is left out. */
export const QUERY_LIMIT = 100_000
/** A text with more telling words than this was pasted: its rarest known words are looked for, and the rest is let go. */
const PASTED = 12
const MOST_WORDS = 24
/** Nor does anybody type more words than this, however small. */
const MOST_TYPED = 40

/** With more telling words than this, a capital letter begins a name, and not what is looked for. */
const FEW = 3

/** How far a form of a word is what was typed. */
const COMPLETED = 0.9
const LONGER = 0.6
const CORRECTED = 0.85
const SYNONYM = 0.8

/** A word looked for. */
export interface Sought {
  /** Folded, as typed. */
  word: string
  /** How much it counts. */
  weight: number
  /** Stems that are found for it, with how sure it is that they are meant, up to 1. */
  forms: ReadonlyMap<string, number>
  /** Whether the library holds it, or what it was corrected to or begins. */
  known: boolean
  /** What it was corrected to, as it is written. */
  correction?: string
}

/** Another way to say some of the words: all of its stems count for them. */
export interface Otherwise {
  from: number
  to: number
  stems: readonly string[]
  sureness: number
  /** To show, where it is a term of the glossary. */
  term?: string
}

export interface Query {
  words: readonly Sought[]
  otherwise: readonly Otherwise[]
  /** All that an article may hold for it. */
  stems: ReadonlySet<string>
  /** Stems of each phrase in quotation marks. */
  phrases: readonly (readonly string[])[]
  pasted: boolean
  /** How many words it is about: fewer have to be met more nearly. */
  telling: number
}

/** Reads what somebody typed or pasted. */
export function readQuery(text: string, lexicon: Lexicon, glossary: Glossary): Query {
  const read = text.slice(0, QUERY_LIMIT)
  const all = wordsIn(read)
  const telling = all.filter(({ word }) => !stopWords.has(word))
  const pasted = all.length > MOST_TYPED || telling.length > PASTED
  const kept = pasted ? tellingMost(telling, lexicon) : all
  const stems = kept.map(({ word }) => stem(word))
  const typing = !pasted && all.at(-1)?.end === text.length
  const words = kept.map((word, at) =>
    sought(word, read, lexicon, typing && at === kept.length - 1, telling.length > FEW),
  )
  const otherwise = [
    ...glossary.synonyms(stems).map((synonym) => ({ ...synonym, sureness: SYNONYM })),
    ...joined(kept, lexicon),
  ]
  return {
    words,
    otherwise,
    stems: new Set([
      ...words.flatMap(({ forms }) => [...forms.keys()]),
      ...otherwise.flatMap(({ stems }) => stems),
    ]),
    telling: telling.length,
    phrases: pasted ? [] : phrasesIn(read),
    pasted,
  }
}

/** The rarest of the words that the library holds, in the order of the text, each once. */
function tellingMost(words: readonly Word[], lexicon: Lexicon): Word[] {
  const firsts = new Map<string, Word>()
  for (const word of words) {
    const stemmed = stem(word.word)
    if (lexicon.has(stemmed) && !firsts.has(stemmed)) firsts.set(stemmed, word)
  }
  return [...firsts]
    .sort(([a], [b]) => lexicon.weight(b) - lexicon.weight(a))
    .slice(0, MOST_WORDS)
    .map(([, word]) => word)
    .sort((a, b) => a.start - b.start)
}

function sought(
  { word, start, end }: Word,
  text: string,
  lexicon: Lexicon,
  typing: boolean,
  sentence: boolean,
): Sought {
  const stemmed = stem(word)
  const known = lexicon.has(stemmed)
  const forms = new Map<string, number>([[stemmed, 1]])
  if (typing) {
    for (const longer of lexicon.completions(word)) {
      if (!forms.has(longer)) forms.set(longer, known ? LONGER : COMPLETED)
    }
  }
  const corrections = known || forms.size > 1 || stopWords.has(word) ? [] : lexicon.corrections(word)
  for (const other of corrections) forms.set(stem(other), CORRECTED)
  const found = [...forms.keys()].filter((form) => lexicon.has(form))
  const weight =
    found.length > 0 ? Math.min(...found.map((form) => lexicon.weight(form))) : lexicon.weight(stemmed)
  return {
    word,
    weight: weight * share(word, found.length > 0, text.slice(start, end), start, sentence),
    forms,
    known: found.length > 0,
    ...(corrections[0] ? { correction: corrections[0] } : {}),
  }
}

/** How much of its weight a word keeps. Little of small words, and of names and numbers the library does not hold. */
function share(word: string, known: boolean, written: string, start: number, sentence: boolean): number {
  if (turningWords.has(word)) return 0.4
  if (stopWords.has(word)) return 0.1
  if (known) return 1
  if (/\d/.test(word)) return 0.1
  if (!/^\p{Lu}.*\p{Ll}/u.test(written)) return 1
  if (/['’]s$/.test(written) || (sentence && start > 0)) return 0.1
  return sentence ? 0.5 : 1
}

/** "step dad" for "stepdad", and the other way round. */
function joined(words: readonly Word[], lexicon: Lexicon): Otherwise[] {
  return words.flatMap(({ word }, at) => {
    const ways: Otherwise[] = []
    const next = words[at + 1]
    const whole = next && stem(word + next.word)
    if (whole && lexicon.has(whole)) ways.push({ from: at, to: at + 2, stems: [whole], sureness: 1 })
    if (!lexicon.has(stem(word))) {
      for (let cut = 3; cut <= word.length - 3; cut += 1) {
        const stems = [stem(word.slice(0, cut)), stem(word.slice(cut))]
        if (stems.every((part) => lexicon.has(part))) ways.push({ from: at, to: at + 1, stems, sureness: 1 })
      }
    }
    return ways
  })
}

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g

function phrasesIn(text: string): string[][] {
  return [...text.matchAll(QUOTED)]
    .map(([, phrase = '']) => stemsOf(phrase))
    .filter((stems) => stems.length > 0)
}
