import { DeedSchema, type DeviceHistory, type Policy } from '@practice-guidance/guidance'
import * as v from 'valibot'

/** What one frame tells about the record being written in it: ids and states, never its text. */
export const RecordReportSchema = v.object({
  coverage: v.picklist(['idle', 'watching', 'unsupported', 'paused']),
  /** True where a text is so long that only the part around the caret is read. */
  partial: v.boolean(),
  offers: v.array(
    v.object({
      /** Id of the message offered. */
      message: v.string(),
      /** Ids of the prompts that called it up. */
      prompts: v.array(v.string()),
      status: v.picklist(['open', 'held', 'answered', 'dismissed', 'snoozed']),
      /** When what is snoozed comes back, in ms since the epoch; `record`, not in this record. */
      until: v.exactOptional(v.union([v.literal('record'), v.number()])),
    }),
  ),
})

/** From a page's content script to the extension. */
export const FromPageSchema = v.variant('type', [
  v.object({ type: v.literal('started') }),
  v.object({ type: v.literal('may-run') }),
  v.object({ type: v.literal('pack') }),
  v.object({ type: v.literal('report'), record: RecordReportSchema }),
  v.object({ type: v.literal('recall') }),
  v.object({ type: v.literal('deed'), deed: DeedSchema }),
])

/** From the extension to a page's content scripts. */
export const ToPageSchema = v.variant('type', [
  v.object({ type: v.literal('site-turned-off') }),
  v.object({ type: v.literal('report-again') }),
  /** Brings back a message that was dismissed or snoozed. */
  v.object({ type: v.literal('restore'), message: v.string() }),
  v.object({ type: v.literal('command'), name: v.picklist(['next', 'open', 'dismiss']) }),
])

/** The answer to `recall`. */
export interface Recalled {
  history: DeviceHistory
  policy: Policy
}

/** Before any field has been focused. */
export const nothingYet: RecordReport = { coverage: 'idle', partial: false, offers: [] }

export type RecordReport = v.InferOutput<typeof RecordReportSchema>
export type FromPage = v.InferOutput<typeof FromPageSchema>
export type ToPage = v.InferOutput<typeof ToPageSchema>
export type PromptCommand = Extract<ToPage, { type: 'command' }>['name']

/** The message, or undefined for anything that is not one. */
export function readMessage<Schema extends typeof FromPageSchema | typeof ToPageSchema>(
  schema: Schema,
  message: unknown,
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, message)
  return result.success ? result.output : undefined
}
