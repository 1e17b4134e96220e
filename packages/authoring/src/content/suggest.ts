import { closest, distance } from 'fastest-levenshtein'

/** "Did you mean …?" when one of the known names is close to what was written. */
export function didYouMean(written: string, known: Iterable<string>): string | undefined {
  const names = [...known]
  if (names.length === 0) return undefined
  const nearest = closest(written.toLowerCase(), names)
  const tolerance = Math.max(2, Math.floor(written.length / 3))
  if (distance(written.toLowerCase(), nearest.toLowerCase()) <= tolerance) return `Did you mean "${nearest}"?`
  return undefined
}
