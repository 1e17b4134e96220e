import type { Choice } from './choice.js'

/** A step to another state, after up to `gap` other words. */
export interface Move<Label> {
  readonly gap: number
  readonly to: State<Label>
}

/** A place within one or more phrases that begin alike. */
export interface State<Label> {
  readonly id: number
  /** Whose phrases end here. */
  readonly found: Label[]
  /** Where any option of each choice leads. */
  readonly moves: Map<Choice, Move<Label>[]>
}
