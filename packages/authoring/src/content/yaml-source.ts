import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
} from 'yaml'

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

/** YAML that remembers where in the file each of its values stands. A key left empty counts as not given. */
export class YamlSource {
  readonly value: unknown
  readonly #document: Document
  readonly #lines: LineCounter
  readonly #firstLine: number

  /** @throws {ReferenceError} when anchors stand for more than a file of content could mean. */
  constructor(document: Document, lines: LineCounter, firstLine: number) {
    this.value = document.toJS({ reviver: dropEmptyKeys })
    this.#document = document
    this.#lines = lines
    this.#firstLine = firstLine
  }

  /** Where the value at a path starts, or the nearest thing around it that exists. */
  placeOf(path: Path): Point {
    for (let length = path.length; length > 0; length -= 1) {
      const node = this.#nodeAt(path.slice(0, length))
      if (node) return this.#point(node)
    }
    return { line: this.#firstLine, column: 1 }
  }

  placeOfKey(path: Path): Point {
    const parent = this.#nodeAt(path.slice(0, -1))
    const pairs = isMap(parent) ? parent.items : []
    const key = pairs.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key
    return isScalar(key) ? this.#point(key) : this.placeOf(path)
  }

  /** The text at a path, if there is one. */
  name(path: Path): Name | undefined {
    const node = this.#nodeAt(path)
    if (!isScalar(node) || typeof node.value !== 'string') return undefined
    return { value: node.value.trim(), place: this.#point(node) }
  }

  /** The texts of a list; none when there is no list at the path. */
  names(path: Path): Name[] {
    return this.items(path).flatMap((item) => this.name(item) ?? [])
  }

  /** The paths of a list's items. */
  items(path: Path): Path[] {
    const list = this.#nodeAt(path)
    return isSeq(list) ? list.items.map((_, index) => [...path, index]) : []
  }

  /** What stands at a path; an alias gives what its anchor stands for. */
  #nodeAt(path: Path): Node | undefined {
    let node = this.#resolve(this.#document.contents)
    for (const key of path) node = isCollection(node) ? this.#resolve(node.get(key, true)) : undefined
    return node
  }

  #resolve(node: unknown): Node | undefined {
    if (isAlias(node)) return node.resolve(this.#document)
    return isNode(node) ? node : undefined
  }

  #point(node: Node): Point {
    const { line, col } = this.#lines.linePos(node.range?.[0] ?? 0)
    return { line: line + this.#firstLine - 1, column: col }
  }
}

function dropEmptyKeys(this: unknown, _key: unknown, value: unknown): unknown {
  return value === '' && !Array.isArray(this) ? undefined : value
}
