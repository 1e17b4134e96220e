/** Shortest word that may differ by a letter, or be found by its beginning, and still be the same word. */
const LONG_WORD = 5
const LONG_BEGINNING = 3

/** Whether `word` is what someone looking for `wanted` meant: the same, longer, or with one letter wrong. */
export function isAlike(word: string, wanted: string): boolean {
  if (word === wanted) return true
  if (wanted.length >= LONG_BEGINNING && word.startsWith(wanted)) return true
  return wanted.length >= LONG_WORD && word.length >= LONG_WORD && isOneEditApart(word, wanted)
}

/** One letter added, dropped, changed, or swapped with its neighbour. */
function isOneEditApart(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
