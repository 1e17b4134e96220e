import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Pack } from '@practice-guidance/guidance'
import { CommandError, EXIT } from '../exit.js'
import { formatChanges } from '../extend/changes.js'
import { findingsIn } from '../report/finding.js'
import type { Format } from '../report/format.js'
import { formatJson } from '../report/json.js'
import { formatSarif } from '../report/sarif.js'
import { counted, formatText } from '../report/text.js'
import { compileFolder } from './content.js'
import { showsColour } from './output.js'

interface Options {
  out?: string
  format: Format
}

/**
 * Compiles a folder of content and writes the pack; with any fault, writes nothing. A report for programs is all there is
 * on standard output.
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
  const text = `${JSON.stringify(pack)}\n`
  writeWhole(out, text)
  const size = `${contentsOf(pack)}, ${Math.ceil(text.length / 1024)} kB`
  const done = [`${out}: ${size}`, ...(changes ? [formatChanges(changes)] : []), ''].join('\n')
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

/** Writes beside the target and renames, so that a reader sees the old pack or the new one, never half of one. */
function writeWhole(path: string, text: string): void {
  const draft = `${path}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(draft, text)
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw new CommandError(`The pack could not be written to "${path}": ${(error as Error).message}`)
  }
}
