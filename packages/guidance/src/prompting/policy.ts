/** How much an organisation wants to see at once. */
export interface Policy {
  /** Most offers open at a time; the rest are held and counted. */
  maxOpen: number
}

export const defaultPolicy: Policy = { maxOpen: 3 }
