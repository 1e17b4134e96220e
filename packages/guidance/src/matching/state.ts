import type { Options } from './vocabulary.js'

/** A place within one or more phrases that begin alike. */
export interface State<Label> {
  /** Where each word leads: to several states, where choices overlap. */
  next: Map<string, State<Label>[]>
  /** States entered together with this one that may first pass over up to `skip` words. */
  gaps: State<Label>[]
  skip: number
  /** Whose phrases end here. */
  found: Label[]
  /** Where a step leads, by its gap and what it takes, so that phrases with a common beginning share it. */
  steps: Map<Options | string, State<Label>>[]
}

export function newState<Label>(skip = 0): State<Label> {
  return { next: new Map(), gaps: [], skip, found: [], steps: [] }
}
