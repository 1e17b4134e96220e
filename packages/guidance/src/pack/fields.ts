import * as v from 'valibot'
import { BlockSchema } from './rich-text.js'

/** Text that says something. */
export const filled = v.pipe(v.string(), v.trim(), v.minLength(1, 'Write something here'))
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case words joined by hyphens'),
)
export const date = v.pipe(v.string(), v.isoDate('Write the date as YYYY-MM-DD'))
export const texts = v.optional(v.array(filled), [])
export const someTexts = v.pipe(v.array(filled), v.minLength(1))
export const blocks = v.array(BlockSchema)
export const questions = v.pipe(
  v.array(filled),
  v.minLength(2, 'Give at least two questions'),
  v.maxLength(6, 'Give at most six questions'),
)
