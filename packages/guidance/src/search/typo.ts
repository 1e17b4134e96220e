/** Shortest word in which one slip is allowed for, and in which two are: shorter ones are too like each other. */
export const ONE_SLIP = 3
const ANY_SLIP = 5
const TWO_SLIPS = 8

/** How many slips away from `word` another word may be and still be what was meant. */
export function slipsAllowed(word: string): number {
  if (/\d/.test(word)) return 0
  return word.length >= TWO_SLIPS ? 2 : word.length >= ONE_SLIP ? 1 : 0
}

/**
 * Letters added, dropped, changed or swapped with their neighbour between two words, or more than `most` if it is more.
 * The first letter is seldom wrong, so "lunch" is not "hunch"; it may only be swapped. Nor is
 * the last letter of a short word, and none of its letters is another: "dor" is "door", but "menu" is not "men".
 */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  if (a[0] !== b[0] && !(a[0] === b[1] && a[1] === b[0])) return most + 1
  const short = Math.min(a.length, b.length) < ANY_SLIP
  if (short && (a.at(-1) !== b.at(-1) || (a.length === b.length && sorted(a) !== sorted(b)))) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1
      let fewest = Math.min(last[column]! + 1, line[column - 1]! + 1, last[column - 1]! + changed)
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped && row > 1) fewest = Math.min(fewest, before[column - 2]! + 1)
      line.push(fewest)
    }
    if (Math.min(...line) > most) return most + 1
    before = last
    last = line
  }
  return last[b.length]!
}

const sorted = (word: string) => [...word].sort().join('')
