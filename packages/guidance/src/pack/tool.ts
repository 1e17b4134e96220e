import * as v from 'valibot'
import { articleEntries } from './article.js'
import { blocks, filled, someTexts, texts } from './fields.js'
import { PlanPromptSchema } from './prompt.js'

/** A board for a meeting: what is known, sorted into domains. */
export const RiskGridSchema = v.object({
  ...articleEntries,
  kind: v.literal('risk-grid'),
  domains: v.pipe(
    v.array(
      v.object({
        title: filled,
        body: blocks,
        /** How to say what an entry means for the child. A domain that has this is filled in pairs. */
        impact: v.optional(blocks),
        questions: someTexts,
        examples: v.array(v.object({ text: filled, impact: v.optional(filled) })),
      }),
    ),
    v.minLength(2, 'Give at least two domains'),
  ),
})

/** A number from each person for how safe things are, with the reason for it. */
export const SafetyScaleSchema = v.object({
  ...articleEntries,
  kind: v.literal('safety-scale'),
  /** What the numbers mean, from 0 to 10. Not every number needs words; both ends do. */
  anchors: v.pipe(
    v.array(
      v.object({ value: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)), text: filled }),
    ),
    v.minLength(2, 'Say at least what 0 and 10 mean'),
  ),
  /** Who is asked, in the order to ask them. */
  people: v.pipe(v.array(v.object({ title: filled, text: filled })), v.minLength(1)),
  /** What to ask each of them. */
  questions: someTexts,
})

/** Turns an intention into actions that somebody can carry out and see done. */
export const PlanBuilderSchema = v.object({
  ...articleEntries,
  kind: v.literal('plan-builder'),
  /** What every action has, such as who and by when, and what to ask for each. */
  parts: v.pipe(v.array(v.object({ title: filled, question: filled })), v.minLength(2)),
  /** Wording to look out for while a plan is written. */
  prompts: v.optional(v.array(PlanPromptSchema), []),
  examples: v.array(
    v.object({
      before: filled,
      body: blocks,
      /** Each action has one text for each of `parts`, in their order. */
      actions: v.pipe(v.array(someTexts), v.minLength(1)),
    }),
  ),
})

/** Mistakes in reasoning to look for in one's own work. */
export const PitfallsCheckSchema = v.object({
  ...articleEntries,
  kind: v.literal('pitfalls-check'),
  pitfalls: v.pipe(
    v.array(
      v.object({
        title: filled,
        body: blocks,
        /** How it shows itself. */
        signs: someTexts,
        questions: someTexts,
        /** What to do about it. */
        actions: someTexts,
        /** Ids of the messages that say more. */
        messages: texts,
      }),
    ),
    v.minLength(1, 'Give at least one pitfall'),
  ),
})

export const ToolSchema = v.variant('kind', [
  RiskGridSchema,
  SafetyScaleSchema,
  PlanBuilderSchema,
  PitfallsCheckSchema,
])
