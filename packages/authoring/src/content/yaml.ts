import type { VFile } from 'vfile'
import { type Document, isMap, LineCounter, parseDocument, visit } from 'yaml'
import { fault } from './faults.js'
import { YamlSource } from './yaml-source.js'

/** A fault and its offset in the YAML. */
interface Finding {
  what: string
  mend: string
  at: number
}

/**
 * Reads YAML that starts on `firstLine` of the file; with any fault there is no value. Every scalar is text (the
 * failsafe schema), so that `2019`, `1.0` and `no` stay what the author wrote.
 */
export function readYaml(file: VFile, text: string, firstLine = 1): YamlSource | undefined {
  const lines = new LineCounter()
  const report = ({ what, mend, at }: Finding) => {
    const { line, col } = lines.linePos(at)
    fault(file, { rule: 'yaml', what, mend, place: { line: line + firstLine - 1, column: col } })
  }
  try {
    const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
    const findings = findFaults(document)
    if (findings.length === 0) return new YamlSource(document, lines, firstLine)
    findings.forEach(report)
  } catch {
    // The YAML library throws on what only an attacker would write: bottomless nesting, anchors that multiply.
    report(beyondReason)
  }
  return undefined
}

const beyondReason: Finding = {
  what: 'The YAML is nested or repeats itself beyond reason',
  mend: 'Take brackets, indents or anchors away.',
  at: 0,
}

/** Fields that stand twice, and the first thing that cannot be read: what follows that is mostly its consequence. */
function findFaults(document: Document.Parsed): Finding[] {
  const errors = [...document.errors, ...document.warnings]
  const repeated = errors.filter(({ code }) => code === 'DUPLICATE_KEY')
  const broken = errors.filter(({ code }) => code !== 'DUPLICATE_KEY').slice(0, 1)
  if (errors.length === 0) return [...findAliases(document), ...findNoFields(document)]
  return [
    ...repeated.map(({ pos }) => ({ what: 'This field stands twice', mend: 'Keep one.', at: pos[0] })),
    ...broken.map(({ message, pos: [at] }) => describe(message, at)),
  ]
}

function describe(message: string, at: number): Finding {
  if (message.includes('call stack')) return { ...beyondReason, at }
  const what = `The YAML cannot be read: ${message.replace(/[:.]?(?:\n[^]*)?$/, '')}`
  return { what, mend: hint(message), at }
}

/** A word after `*` points at an `&anchor` in YAML; without one, it is a phrase that lacks its quotation marks. */
function findAliases(document: Document): Finding[] {
  const findings: Finding[] = []
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return
      const mend = 'Put text that starts with "*" in quotation marks.'
      findings.push({ what: `"*${alias.source}" is not read as text`, mend, at: alias.range?.[0] ?? 0 })
    },
  })
  return findings
}

function findNoFields({ contents }: Document): Finding[] {
  if (isMap(contents)) return []
  if (contents === null) {
    return [{ what: 'No field is filled in', mend: 'Fill them in, or remove the file.', at: 0 }]
  }
  return [{ what: 'These are not fields', mend: 'Write "title: …" and so on, one field a line.', at: 0 }]
}

function hint(message: string): string {
  if (/tab/i.test(message)) return 'Indent with spaces: YAML allows no tabs.'
  if (/missing closing/i.test(message))
    return 'Look above this line for a quotation mark without its partner.'
  return 'Put text that holds ": ", "#", quotation marks or brackets in double quotes, and indent lists evenly.'
}
