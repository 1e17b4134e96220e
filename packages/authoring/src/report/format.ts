/** How findings are printed: for people, for scripts, or for code hosts. */
export const FORMATS = ['text', 'json', 'sarif'] as const

export type Format = (typeof FORMATS)[number]
