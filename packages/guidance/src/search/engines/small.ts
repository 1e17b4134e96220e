import Fuse from 'fuse.js'
import type { Lexicon } from '../lexicon.js'
import type { Field, Reading } from '../reading.js'
import { type Engine, stemsSought } from './engine.js'

/** An article as fuse.js reads it: short fields only, since long ones cost it time and find no more. Each stem once. */
interface Entry {
  article: number
  title: string
  asked: string
  short: string
}

/** Words are folded and their slips put right before fuse.js sees them, so it need not look far. */
const THRESHOLD = 0.2
/** Stems looked for at once: each costs fuse.js a pass over every text. */
const MOST_STEMS = 3

/** For up to a few hundred articles: fuse.js token search over short fields, ready at once. Bodies are looked up by word. */
export function createSmallEngine(readings: readonly Reading[], lexicon: Lexicon): Engine {
  const fuse = new Fuse(readings.map(toEntry), {
    keys: [
      { name: 'title', weight: 4 },
      { name: 'asked', weight: 3 },
      { name: 'short', weight: 2 },
    ] satisfies { name: keyof Entry; weight: number }[],
    useTokenSearch: true,
    threshold: THRESHOLD,
  })
  return {
    candidates(query, most, wanted) {
      const stems = stemsSought(query, lexicon).map(([stemmed]) => stemmed)
      const found = fuse.search(stems.slice(0, MOST_STEMS).join(' ')).map(({ item }) => item.article)
      const inBody = readings.flatMap((reading, article) =>
        stems.some((stemmed) => reading.linesWith(stemmed).length > 0) ? [article] : [],
      )
      return [...new Set([...found, ...inBody])].filter(wanted).slice(0, most)
    },
  }
}

function toEntry({ lines }: Reading, article: number): Entry {
  const stems = (...fields: Field[]) =>
    [...new Set(lines.filter(({ field }) => fields.includes(field)).flatMap((line) => line.stems))].join(' ')
  return {
    article,
    title: stems('title'),
    asked: stems('alsoAskedAs', 'themes'),
    short: stems('summary', 'questions'),
  }
}
