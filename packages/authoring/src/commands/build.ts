import { join } from 'node:path'
import { buildSearchIndex, type Pack, SMALL_LIBRARY } from '@practice-guidance/guidance'
import { EXIT } from '../exit.js'
import { formatChanges } from '../extend/changes.js'
import { findingsIn } from '../report/finding.js'
import type { Format } from '../report/format.js'
import { formatJson } from '../report/json.js'
import { formatSarif } from '../report/sarif.js'
import { counted, formatText } from '../report/text.js'
import { compileFolder } from './content.js'
import { showsColour, writeWhole } from './output.js'
import { indexPathOf } from './search-index.js'

interface Options {
  out?: string
  index?: boolean
  format: Format
}

/**
 * Compiles a folder of content and writes the pack, and if wanted the index to search it by; with any fault, writes nothing.
 * A report for programs is all there is on standard output.
 */
export function build(folder: string, options: Options): number {
  const { pack, files, changes } = compileFolder(folder)
  const findings = findingsIn(files)
  const errors = findings.filter(({ level }) => level === 'error')
  process.stderr.write(formatText(errors, { colour: showsColour(process.stderr) }))
  if (options.format === 'json') process.stdout.write(formatJson(findings))
  if (options.format === 'sarif') process.stdout.write(formatSarif(findings))
  if (!pack) {
    process.stderr.write('No pack was written. Mend the errors above and build again.\n')
    return EXIT.fault
  }
  const out = options.out ?? join(folder, 'dist', 'pack.json')
  const written = [`${out}: ${contentsOf(pack)}, ${writeJson('pack', out, pack)}`]
  if (options.index) {
    const path = indexPathOf(out)
    const size = writeJson('search index', path, buildSearchIndex(pack))
    written.push(`${path}: search index, ${size}; used above ${SMALL_LIBRARY} articles`)
  }
  const done = [...written, ...(changes ? [formatChanges(changes)] : []), ''].join('\n')
  if (options.format === 'text') process.stdout.write(done)
  else process.stderr.write(done)
  return EXIT.ok
}

/** How many of each kind there are; messages always, the others when there are any. */
function contentsOf({ messages, briefings, tools, checklists }: Pack): string {
  const others = [
    [briefings.length, 'briefing'],
    [tools.length, 'tool'],
    [checklists.length, 'checklist'],
  ] as const
  const counts = others.filter(([count]) => count > 0).map(([count, thing]) => counted(count, thing))
  return [counted(messages.length, 'message'), ...counts].join(', ')
}

/** Says how much it wrote. */
function writeJson(what: string, path: string, value: unknown): string {
  const text = `${JSON.stringify(value)}\n`
  writeWhole(what, path, text)
  return `${Math.ceil(text.length / 1024)} kB`
}
