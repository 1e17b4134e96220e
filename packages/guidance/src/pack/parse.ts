import * as v from 'valibot'
import { parsePhrase, PhraseError } from '../matching/phrases.js'
import { promptsByPath } from './paths.js'
import { referenceFaults } from './references.js'
import { type Pack, PackSchema } from './schema.js'
import { toolFaults } from './tool-faults.js'

/** Longest pack accepted, in UTF-16 units of JSON text (10 MB of plain English). */
export const PACK_SIZE_LIMIT = 10 * 1024 * 1024

/** Deepest nesting accepted: far more than guidance needs, far less than a stack can bear. */
export const PACK_DEPTH_LIMIT = 40

export interface Fault {
  /** Where, such as `messages.3.summary`; empty for the pack as a whole. */
  path: string
  /** What is wrong and how to mend it. */
  message: string
}

/** A pack that cannot be used, with every fault found. */
export class PackError extends Error {
  override readonly name = 'PackError'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    const [first] = faults
    const where = first?.path ? ` at ${first.path}` : ''
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''
    super(`The pack cannot be used: ${first?.message ?? 'unknown fault'}${where}${more}`)
    this.faults = faults
  }
}

/**
 * Turns JSON text, or a value already parsed, into a pack that is whole: its shape is right, every id it
 * points at exists and every phrase can be matched.
 * @throws {PackError} naming every fault by path; nothing is half-loaded.
 */
export function parsePack(json: unknown): Pack {
  const value = typeof json === 'string' ? readJson(json) : json
  refuseExcess(value)
  const result = v.safeParse(PackSchema, value)
  if (!result.success) {
    throw new PackError(
      result.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message })),
    )
  }
  const faults = [
    ...referenceFaults(result.output),
    ...toolFaults(result.output),
    ...phraseFaults(result.output),
  ]
  if (faults.length > 0) throw new PackError(faults)
  return result.output
}

function readJson(text: string): unknown {
  if (text.length > PACK_SIZE_LIMIT) throw tooLarge()
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new PackError([{ path: '', message: `This is not JSON: ${(error as Error).message}` }])
  }
}

const tooLarge = () =>
  new PackError([
    { path: '', message: `The pack is larger than ${PACK_SIZE_LIMIT / 1024 / 1024} MB: split it` },
  ])

/** Walks without recursion, so that a hostile value cannot exhaust the stack before it is refused. */
function refuseExcess(value: unknown): void {
  const pending: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }]
  let size = 0
  for (let next = pending.pop(); next; next = pending.pop()) {
    size += typeof next.value === 'string' ? next.value.length : 1
    if (size > PACK_SIZE_LIMIT) throw tooLarge()
    if (typeof next.value !== 'object' || next.value === null) continue
    if (next.depth === PACK_DEPTH_LIMIT) {
      throw new PackError([{ path: next.path, message: `Nested deeper than ${PACK_DEPTH_LIMIT} levels` }])
    }
    for (const [key, child] of Object.entries(next.value)) {
      pending.push({ value: child, path: next.path ? `${next.path}.${key}` : key, depth: next.depth + 1 })
    }
  }
}

function* phraseFaults(pack: Pack): Generator<Fault> {
  for (const [path, phrases] of phrasesByPath(pack)) {
    for (const [index, phrase] of phrases.entries()) {
      try {
        parsePhrase(phrase, pack.vocabulary)
      } catch (error) {
        if (!(error instanceof PhraseError)) throw error
        yield { path: `${path}.${index}`, message: error.message }
      }
    }
  }
}

function* phrasesByPath(pack: Pack): Generator<[path: string, phrases: readonly string[]]> {
  for (const [name, { phrases }] of Object.entries(pack.cues)) yield [`cues.${name}.phrases`, phrases]
  for (const [m, { answered }] of pack.messages.entries()) {
    yield [`messages.${m}.answered.any`, answered?.any ?? []]
  }
  for (const [path, { any, except, answered }] of promptsByPath(pack)) {
    yield [`${path}.any`, any]
    yield [`${path}.except`, except]
    yield [`${path}.answered.any`, answered?.any ?? []]
  }
}
