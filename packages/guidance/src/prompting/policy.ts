import * as v from 'valibot'
import { id } from '../pack/fields.js'
import type { Fault } from '../pack/parse.js'

/** How an organisation wants prompts to behave. */
export interface Policy {
  /** Most offers open at a time; the rest are held and counted. */
  maxOpen: number
  /** Ids of messages that are never snoozed, faded or held; no more of them than may be open. */
  pinned: readonly string[]
  /** Ids of messages that are never offered. */
  off: readonly string[]
}

export const defaultPolicy: Policy = { maxOpen: 3, pinned: [], off: [] }

/** Most that may be open at once: more is a list, not a prompt. */
const MOST_OPEN = 10
/** Longest list of messages to switch off. */
const MOST_OFF = 1000

const PolicySchema = v.pipe(
  v.strictObject(
    {
      maxOpen: v.optional(
        v.pipe(
          v.number('Write a whole number'),
          v.integer('Write a whole number'),
          v.minValue(1, 'At least one prompt must be able to open'),
          v.maxValue(MOST_OPEN, `At most ${MOST_OPEN} prompts can be open`),
        ),
        defaultPolicy.maxOpen,
      ),
      pinned: v.optional(v.array(id), []),
      off: v.optional(v.pipe(v.array(id), v.maxLength(MOST_OFF, `List at most ${MOST_OFF} messages`)), []),
    },
    (issue) => (issue.expected === 'never' ? 'There is no such setting' : 'Write the settings as an object'),
  ),
  v.forward(
    v.check(
      ({ maxOpen, pinned }) => pinned.length <= maxOpen,
      'What is pinned is always open: pin no more messages than maxOpen allows',
    ),
    ['pinned'],
  ),
  v.forward(
    v.check(
      ({ pinned, off }) => !pinned.some((message) => off.includes(message)),
      'A pinned message cannot be off',
    ),
    ['off'],
  ),
)

/** A policy that cannot be used, with every fault found. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(`The policy cannot be used: ${faults.map(({ path, message }) => `${path}: ${message}`).join('; ')}`)
    this.faults = faults
  }
}

/**
 * The policy in a value from outside, such as `{"maxOpen": 2, "off": ["some-message"]}`; what it leaves out is as usual.
 * @throws {PolicyError} naming every fault by path; nothing of it is then used.
 */
export function parsePolicy(value: unknown): Policy {
  const result = v.safeParse(PolicySchema, value)
  if (result.success) return result.output
  throw new PolicyError(
    result.issues.map((issue) => ({ path: v.getDotPath(issue) ?? 'policy', message: issue.message })),
  )
}
