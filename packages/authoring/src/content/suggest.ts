import { distance } from 'fastest-levenshtein'

/** "Did you mean …?" when one of the known names is close to what was written. */
export function didYouMean(written: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined
  let least = Math.max(2, Math.floor(written.length / 3)) + 1
  for (const name of known) {
    const steps = distance(written.toLowerCase(), name.toLowerCase())
    if (steps >= least) continue
    nearest = name
    least = steps
  }
  return nearest && `Did you mean "${nearest}"?`
}
