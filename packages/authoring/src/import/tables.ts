import type { Element } from 'hast'
import type { PhrasingContent } from 'mdast'
import { everyNode, wordsOf } from './elements.js'
import { inOneLine, separate, toPhrasing, trimmed } from './inline.js'

export interface TableRow {
  row: Element
  text: string
  /** True of a first row that names the columns of those below. */
  header: boolean
  /** The row as a line: "Column: cell; Column: cell". Empty for the header. */
  content: PhrasingContent[]
}

/** The rows of a table of data as lines; nothing for a table that only lays out a page. */
export function readTable(table: Element): TableRow[] | undefined {
  const inside = everyNode(table).filter((node): node is Element => node.type === 'element' && node !== table)
  const rows = inside.filter(({ tagName }) => tagName === 'tr')
  const widest = Math.max(0, ...rows.map((row) => cellsOf(row).length))
  const layout = inside.some(({ tagName }) => /^(?:table|h[1-6])$/.test(tagName))
  if (widest < 2 || layout || table.properties['role'] === 'presentation') return undefined
  const [first] = rows
  const names = first && rows.length > 1 ? cellsOf(first).map(wordsOf) : []
  return rows.map((row, index) => {
    const header = index === 0 && rows.length > 1
    const text = cellsOf(row).map(wordsOf).filter(Boolean).join(' | ')
    return { row, text, header, content: header ? [] : lineOf(row, names) }
  })
}

const cellsOf = (row: Element) => row.children.filter((cell): cell is Element => cell.type === 'element')

function lineOf(row: Element, names: readonly string[]): PhrasingContent[] {
  const filled = cellsOf(row)
    .map((cell, column) => ({ cell, name: names[column] }))
    .filter(({ cell }) => wordsOf(cell) !== '')
  return filled.flatMap(({ cell, name }, index) => [
    { type: 'text', value: `${index > 0 ? '; ' : ''}${name ? `${name}: ` : ''}` },
    ...trimmed(toPhrasing(separate(inOneLine(cell.children)).text)),
  ])
}
