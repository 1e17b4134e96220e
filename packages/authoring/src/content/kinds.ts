/** The lists of a pack that hold articles; the folders of content have the same names. */
export const KINDS = ['messages', 'briefings', 'tools', 'checklists'] as const

export type Kind = (typeof KINDS)[number]
