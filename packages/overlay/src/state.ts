/**
 * What the overlay can say of the field that was focused last: `idle`, no field yet, or none we may read; `watching`;
 * `unsupported`, people write here but we cannot read it; `paused`, we stopped, because the pack could not be had, the
 * page kept removing our marks, or another copy of the overlay is at work.
 */
export type Coverage = 'idle' | 'watching' | 'unsupported' | 'paused'

export interface OfferState {
  /** Id of the message. */
  message: string
  /** Ids of the prompts that called it up. */
  prompts: string[]
  status: 'open' | 'held' | 'answered' | 'dismissed' | 'snoozed'
  /** When what is snoozed comes back, in ms since the epoch; `record`, not in this record. */
  until?: number | 'record'
}

/** Ids and states, never text. */
export interface OverlayState {
  coverage: Coverage
  /** True where a text is so long that only the part around the caret is read. */
  partial: boolean
  offers: OfferState[]
}
