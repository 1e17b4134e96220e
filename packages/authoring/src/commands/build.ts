import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CommandError, EXIT } from '../exit.js'
import { findingsIn } from '../report/finding.js'
import { counted, formatText } from '../report/text.js'
import { compileFolder } from './content.js'
import { showsColour } from './output.js'

/** Compiles a folder of content and writes the pack; with any fault, writes nothing. */
export function build(folder: string, options: { out?: string }): number {
  const { pack, files } = compileFolder(folder)
  const errors = findingsIn(files).filter(({ level }) => level === 'error')
  process.stderr.write(formatText(errors, { colour: showsColour(process.stderr) }))
  if (!pack) {
    process.stderr.write('No pack was written. Mend the errors above and build again.\n')
    return EXIT.fault
  }
  const out = options.out ?? join(folder, 'dist', 'pack.json')
  const text = `${JSON.stringify(pack)}\n`
  writeWhole(out, text)
  process.stdout.write(
    `${out}: ${counted(pack.messages.length, 'message')}, ${Math.ceil(text.length / 1024)} kB\n`,
  )
  return EXIT.ok
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
