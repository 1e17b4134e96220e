import * as v from 'valibot'
import type { VFile } from 'vfile'
import { fault } from './faults.js'
import { didYouMean } from './suggest.js'
import type { Path, YamlSource } from './yaml-source.js'

interface Finding {
  what: string
  mend?: string | undefined
}

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
    if (issue.expected === 'never') {
      const found = unknownField(String(path.at(-1)), fieldsAt(schema, path.slice(0, -1)))
      fault(file, { rule: 'shape', ...found, place: yaml.placeOfKey(path) })
    } else {
      fault(file, { rule: 'shape', ...describe(issue, path), place: yaml.placeOf(path) })
    }
  }
  return undefined
}

function unknownField(name: string, known: readonly string[]): Finding {
  const mend = didYouMean(name, known) ?? `The fields here are: ${known.join(', ')}.`
  return { what: `There is no field "${name}"`, mend }
}

function describe(issue: v.BaseIssue<unknown>, path: Path): Finding {
  const name = `"${nameOf(path)}"`
  const mend = issue.message.startsWith('Invalid') ? undefined : `${issue.message}.`
  if (issue.received === 'undefined') return { what: `${name} is missing`, mend: `Add "${path.at(-1)}: …".` }
  switch (issue.type) {
    case 'string':
      return { what: `${name} must be text, not ${kindOf(issue.input)}`, mend }
    case 'array':
      return { what: `${name} must be a list`, mend: 'Write one item a line, each after "- ".' }
    case 'strict_object':
    case 'record':
      return { what: `${name} must have fields of its own`, mend: 'Write one field a line, indented.' }
    case 'picklist':
    case 'variant':
      return { what: `${name} cannot be "${String(issue.input)}"`, mend: mend ?? choices(issue.expected) }
    case 'max_length':
      return { what: `${name} has ${String(issue.input).length} characters`, mend }
    case 'min_length':
      return Array.isArray(issue.input)
        ? { what: `${name} has too few items`, mend: mend ?? 'Add one.' }
        : { what: `${name} is empty`, mend }
    default:
      return { what: `${name} cannot be "${String(issue.input)}"`, mend }
  }
}

const kindOf = (input: unknown) => (Array.isArray(input) ? 'a list' : 'fields of its own')

/** Valibot writes choices as `("a" | "b")`. */
const choices = (expected: string | null) =>
  `Use ${expected?.replace(/[()]/g, '').replaceAll(' | ', ' or ')}.`

/** `prompts.0.tests.show` as an author counts: `prompts, item 1, tests, show`. */
function nameOf(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? `item ${key + 1}` : key)).join(', ')
}

/** The parts of a Valibot schema that lead to other schemas. */
interface AnySchema {
  type: string
  wrapped?: AnySchema
  entries?: Record<string, AnySchema>
  item?: AnySchema
  value?: AnySchema
  options?: readonly AnySchema[]
}

/** The names of the fields a schema knows at a path. */
function fieldsAt(schema: AnySchema, path: Path): string[] {
  const { entries, item, value, options } = unwrap(schema)
  if (options?.every(({ type }) => type === 'strict_object')) {
    return [...new Set(options.flatMap((option) => fieldsAt(option, path)))]
  }
  const [key, ...rest] = path
  if (key === undefined) return Object.keys(entries ?? {})
  const inner = entries?.[key] ?? item ?? value
  return inner ? fieldsAt(inner, rest) : []
}

const unwrap = (schema: AnySchema): AnySchema => (schema.wrapped ? unwrap(schema.wrapped) : schema)
