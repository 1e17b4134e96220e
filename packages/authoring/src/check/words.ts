/** A word of a text: folded, and where it stands, in UTF-16 units. */
export interface Word {
  folded: string
  start: number
  end: number
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

/** The words of a text without capitals and apostrophes; a hyphenated word is several. */
export function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    folded: word.toLowerCase().replace(/['’]/g, ''),
    start: index,
    end: index + word.length,
  }))
}

/** The same for two texts that differ in capitals, apostrophes and punctuation alone. */
export const foldText = (text: string) =>
  wordsIn(text)
    .map(({ folded }) => folded)
    .join(' ')
