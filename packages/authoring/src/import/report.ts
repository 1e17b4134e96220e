import { counted } from '../report/text.js'
import type { Entry } from './account.js'
import { shortened } from './drafts.js'

/** What became of a draft: written, there already and the same, or there already and other. */
export type State = 'written' | 'unchanged' | 'left alone'

export interface ImportReport {
  file: string
  source: { id: string; title: string; publisher: string | null; url: string | null; accessed: string }
  /** What the person who imports should know. */
  remarks: string[]
  files: { file: string; state: State }[]
  counts: { blocks: number; imported: number; notImported: number }
  blocks: Entry[]
}

/** The report for people: every block in the order of the document. */
export function describeImport({ file, source, remarks, files, counts, blocks }: ImportReport): string {
  const width = String(blocks.length).length
  const lines = blocks.map(({ number, line, kind, text, to, reason, notes }) => {
    const where = line === null ? '' : ` line ${line}`
    const went = to ? `-> ${to.file}, ${to.part}` : `not imported: ${reason}`
    const said = text ? ` "${shortened(visible(text), 60)}"` : ''
    return [
      `${String(number).padStart(width)}${where} ${kind}${said}`,
      ...[went, ...notes].map((note) => `${' '.repeat(width)}   ${visible(note)}`),
    ].join('\n')
  })
  return `${file}: "${visible(source.title)}"${source.publisher ? `, ${visible(source.publisher)}` : ''}
${remarks.map((remark) => `Note: ${visible(remark)}\n`).join('')}
${lines.join('\n')}

${counted(counts.blocks, 'block')}: ${counts.imported} imported, ${counts.notImported} not imported for the reasons above
${files.map(({ file, state }) => `${file}: ${state}`).join('\n')}
`
}

/** What a document holds must not steer the terminal it is shown on. */
const visible = (text: string) => text.replace(/[\p{Cc}\p{Cf}]/gu, ' ')
