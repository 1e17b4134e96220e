import type { VFile } from 'vfile'
import { type Document, isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { fault } from './faults.js'

export type Path = readonly (string | number)[]

export interface Point {
  line: number
  column: number
}

/** A piece of text in a YAML file, and where it stands. */
export interface Name {
  value: string
  place: Point
}

/**
 * YAML that remembers its place in the file. Every value is read as text (the failsafe schema), so that `2019`, `1.0`
 * and `no` stay what the author wrote; a key left empty counts as not given.
 */
export class YamlSource {
  readonly value: unknown
  readonly #document: Document
  readonly #lines: LineCounter
  readonly #firstLine: number

  constructor(document: Document, lines: LineCounter, firstLine: number) {
    this.value = document.toJS({ reviver: dropEmptyKeys }) ?? {}
    this.#document = document
    this.#lines = lines
    this.#firstLine = firstLine
  }

  /** Where the value at a path starts, or the nearest thing around it that exists. */
  placeOf(path: Path): Point {
    for (let length = path.length; length > 0; length -= 1) {
      const node = this.#document.getIn(path.slice(0, length), true)
      if (isScalar(node) || isCollection(node)) return this.#point(node.range?.[0] ?? 0)
    }
    return { line: this.#firstLine, column: 1 }
  }

  placeOfKey(path: Path): Point {
    const parent = path.length > 1 ? this.#document.getIn(path.slice(0, -1), true) : this.#document.contents
    const key =
      isMap(parent) && parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key
    return isScalar(key) ? this.#point(key.range?.[0] ?? 0) : this.placeOf(path)
  }

  /** The texts of a list; none when there is no list at the path. */
  names(path: Path): Name[] {
    const list = this.#document.getIn(path, true)
    if (!isSeq(list)) return []
    return list.items.flatMap((item, index) =>
      isScalar(item) && typeof item.value === 'string'
        ? [{ value: item.value.trim(), place: this.placeOf([...path, index]) }]
        : [],
    )
  }

  /** How many items the list at a path holds. */
  count(path: Path): number {
    const list = this.#document.getIn(path, true)
    return isSeq(list) ? list.items.length : 0
  }

  #point(offset: number): Point {
    const { line, col } = this.#lines.linePos(offset)
    return { line: line + this.#firstLine - 1, column: col }
  }
}

/** Reads YAML that starts on `firstLine` of the file; faults are recorded and give no value. */
export function readYaml(file: VFile, text: string, firstLine = 1): YamlSource | undefined {
  const lines = new LineCounter()
  try {
    const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
    for (const { message, pos } of [...document.errors, ...document.warnings]) {
      const { line, col } = lines.linePos(pos[0])
      const place = { line: line + firstLine - 1, column: col }
      fault(file, {
        rule: 'yaml',
        what: `The YAML cannot be read: ${firstSentence(message)}`,
        mend: hint(message),
        place,
      })
    }
    if (document.errors.length > 0) return undefined
    if (document.contents === null) {
      const mend = 'Fill it in, or remove the file.'
      fault(file, {
        rule: 'yaml',
        what: 'There is no YAML here',
        mend,
        place: { line: firstLine, column: 1 },
      })
      return undefined
    }
    if (isMap(document.contents)) return new YamlSource(document, lines, firstLine)
    const mend = 'Write fields such as "title: …", one a line.'
    fault(file, {
      rule: 'yaml',
      what: 'The YAML is not a list of fields',
      mend,
      place: { line: firstLine, column: 1 },
    })
  } catch (error) {
    // The YAML library throws on what only an attacker would write: alias bombs and bottomless nesting.
    const what = `The YAML cannot be read: ${(error as Error).message}`
    fault(file, { rule: 'yaml', what, place: { line: firstLine, column: 1 } })
  }
  return undefined
}

function dropEmptyKeys(this: unknown, _key: unknown, value: unknown): unknown {
  return value === '' && !Array.isArray(this) ? undefined : value
}

const firstSentence = (message: string) => message.split('\n')[0]?.replace(/[:.]$/, '') ?? message

function hint(message: string): string {
  if (/tab/i.test(message)) return 'Indent with spaces: YAML allows no tabs.'
  if (/unique/i.test(message)) return 'This field stands twice: keep one.'
  return 'Put text that holds ": ", "#", quotation marks or brackets in double quotes, and indent lists evenly.'
}
