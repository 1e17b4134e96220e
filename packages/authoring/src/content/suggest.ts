import { distance } from 'fastest-levenshtein'

/** The known name that is most like what was written, if any is close enough to be meant. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  let found: string | undefined
  let least = Math.max(2, Math.floor(written.length / 3)) + 1
  for (const name of known) {
    const steps = distance(written.toLowerCase(), name.toLowerCase())
    if (steps >= least) continue
    found = name
    least = steps
  }
  return found
}

export function didYouMean(written: string, known: Iterable<string>): string | undefined {
  const name = nearest(written, known)
  return name && `Did you mean "${name}"?`
}
