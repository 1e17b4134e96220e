import * as v from 'valibot'
import type { VFile } from 'vfile'
import { fault } from './faults.js'
import { didYouMean } from './suggest.js'
import type { Path, YamlSource } from './yaml.js'

type Schema = v.GenericSchema<unknown>

/** The YAML's value in the schema's shape; where it does not fit, one fault for each place and no value. */
export function fitShape<TOutput>(
  file: VFile,
  yaml: YamlSource,
  schema: v.GenericSchema<unknown, TOutput>,
): TOutput | undefined {
  const result = v.safeParse(schema, yaml.value)
  if (result.success) return result.output
  for (const issue of result.issues) {
    const path = issue.path?.map(({ key }) => key as string | number) ?? []
    const unknownField = issue.expected === 'never'
    const place = unknownField ? yaml.placeOfKey(path) : yaml.placeOf(path)
    fault(file, { rule: 'shape', ...describe(issue, path, schema), place })
  }
  return undefined
}

const KINDS: Record<string, string> = { string: 'text', Array: 'a list', Object: 'fields of its own' }

function describe(
  issue: v.BaseIssue<unknown>,
  path: Path,
  schema: Schema,
): { what: string; mend?: string | undefined } {
  const name = nameOf(path)
  if (issue.expected === 'never') {
    const known = fieldsAt(schema, path.slice(0, -1))
    return {
      what: `There is no field "${path.at(-1)}"`,
      mend: didYouMean(String(path.at(-1)), known) ?? `The fields here are: ${known.join(', ')}.`,
    }
  }
  if (issue.received === 'undefined')
    return { what: `"${name}" is missing`, mend: `Add "${path.at(-1)}: …".` }
  const expected = KINDS[issue.expected ?? '']
  if (issue.kind === 'schema' && expected) {
    const mend = issue.expected === 'Array' ? 'Write one item a line, each after "- ".' : undefined
    return { what: `"${name}" must be ${expected}, not ${KINDS[kindOf(issue.input)]}`, mend }
  }
  if (issue.type === 'picklist' && issue.message.startsWith('Invalid')) {
    return {
      what: `"${name}" must be one of ${issue.expected?.replace(/[()]/g, '').replaceAll(' | ', ', ')}`,
    }
  }
  if (issue.type === 'min_length' && issue.message.startsWith('Invalid'))
    return { what: `"${name}" is an empty list` }
  return { what: `"${name}" cannot be used`, mend: `${issue.message}.` }
}

const kindOf = (input: unknown) =>
  Array.isArray(input) ? 'Array' : typeof input === 'object' ? 'Object' : 'string'

/** `prompts.0.tests.show` as an author counts: `prompts, item 1, tests, show`. */
function nameOf(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? `item ${key + 1}` : key)).join(', ')
}

/** The field names a schema knows at a path. */
function fieldsAt(schema: unknown, path: Path): string[] {
  let here = schema as Record<string, unknown>
  for (const key of path) {
    here = unwrap(here)
    const entries = here.entries as Record<string, unknown> | undefined
    here = (entries?.[key] ?? here.item ?? here.value) as Record<string, unknown>
  }
  return Object.keys((unwrap(here).entries as object | undefined) ?? {})
}

function unwrap(schema: Record<string, unknown>): Record<string, unknown> {
  return schema.wrapped ? unwrap(schema.wrapped as Record<string, unknown>) : schema
}
