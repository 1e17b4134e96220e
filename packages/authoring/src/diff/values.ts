import type { Change, Difference } from './change.js'
import { compareLines } from './paragraphs.js'
import { isLine, isRichText, lineOf, linesOf } from './text.js'

/** Lists whose order says nothing. */
const SETS = new Set(['any', 'except', 'phrases', 'audience', 'related', 'links', 'alsoAskedAs', 'messages'])
/** Records of such lists. */
const RECORDS_OF_SETS = new Set(['vocabulary', 'glossary', 'names'])

/** Every difference between two values of a pack, whatever they are; the fields of the schema need not be known. */
export function compareValues(before: unknown, after: unknown, path: string[] = []): Change[] {
  if (isEmpty(before) && isEmpty(after)) return []
  if (isEmpty(before)) return [{ path, kind: 'added', lines: describe(after) }]
  if (isEmpty(after)) return [{ path, kind: 'removed', lines: describe(before) }]
  if (isText(before) && isText(after)) {
    return before === after ? [] : [{ path, kind: 'words', before: String(before), after: String(after) }]
  }
  if (isTextual(before) || isTextual(after)) return atPath(path, compareTexts(before, after, path))
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, path)
  return compareFields(before as Fields, after as Fields, path)
}

type Fields = Record<string, unknown>

const isText = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value)

const isEmpty = (value: unknown) =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

/** Rich text, or a list of texts. */
const isTextual = (value: unknown) =>
  isRichText(value) ||
  isLine(value) ||
  (Array.isArray(value) && value.every((item) => isText(item) || isEvidence(item)))

const isEvidence = (value: unknown): value is { text: unknown; source: string } =>
  typeof value === 'object' && value !== null && 'source' in value && isLine((value as Fields)['text'])

function compareTexts(before: unknown, after: unknown, path: readonly string[]): Difference | undefined {
  const [old, now] = [describe(before), describe(after)]
  if (old.length === now.length && old.every((line, index) => line === now[index])) return undefined
  const name = path.at(-1) ?? ''
  if (!SETS.has(name) && !RECORDS_OF_SETS.has(path[0] ?? '') && name !== 'themes') {
    return { kind: 'paragraphs', ...compareLines(old, now) }
  }
  const added = now.filter((line) => !old.includes(line))
  const removed = old.filter((line) => !now.includes(line))
  const reordered = name === 'themes' && added.length + removed.length === 0
  return added.length + removed.length > 0 || reordered
    ? { kind: 'list', added, removed, reordered }
    : undefined
}

/** Things in a list are told apart by their id, or else by their title, or else by their place. */
function compareLists(before: readonly unknown[], after: readonly unknown[], path: string[]): Change[] {
  return compareFields(byName(before), byName(after), path)
}

function byName(list: readonly unknown[]): Fields {
  const named: Fields = {}
  for (const [index, item] of list.entries()) {
    const { id, title, value } = (item ?? {}) as Fields
    const name = [id, title, value].find(isText)
    const key =
      name === undefined || Object.hasOwn(named, String(name)) ? `number ${index + 1}` : String(name)
    Object.defineProperty(named, key, { value: item, enumerable: true })
  }
  return named
}

function compareFields(before: Fields, after: Fields, path: string[]): Change[] {
  const names = [...Object.keys(after), ...Object.keys(before).filter((name) => !Object.hasOwn(after, name))]
  return names.flatMap((name) => compareValues(before[name], after[name], [...path, name]))
}

function atPath(path: string[], difference: Difference | undefined): Change[] {
  return difference ? [{ path, ...difference }] : []
}

/** A value as lines to read. */
function describe(value: unknown): string[] {
  if (isRichText(value)) return linesOf(value)
  if (isLine(value)) return [lineOf(value)]
  if (isEvidence(value)) return [`${describe(value.text).join(' ')} [${value.source}]`]
  if (isText(value)) return [String(value)]
  if (Array.isArray(value)) return value.flatMap(describe)
  return Object.entries((value ?? {}) as Fields).flatMap(([name, inner]) => {
    const lines = describe(inner)
    return lines.length === 1 ? [`${name}: ${lines[0]}`] : lines.map((line) => `${name}: ${line}`)
  })
}
