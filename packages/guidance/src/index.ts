export type * from './pack/rich-text.js'
export * from './pack/schema.js'
