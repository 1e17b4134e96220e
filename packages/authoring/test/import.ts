import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportReport } from '../src/import/report.js'
import { guidance } from './cli.js'
import { scratchPath, wholeContent } from './content.js'

/** Imports a document of this name and these contents; the report, and the drafts by file name. */
export function imported(name: string, contents: string | Buffer) {
  const path = scratchPath(name)
  const out = join(path, '..', 'drafts')
  writeFileSync(path, contents)
  const args = ['import', path, '--out', out, '--content', wholeContent, '--format', 'json']
  const { code, stdout, stderr } = guidance(args)
  if (code !== 0) throw new Error(stderr)
  const report = JSON.parse(stdout) as ImportReport
  const drafts = Object.fromEntries(
    readdirSync(out).map((file) => [file, readFileSync(join(out, file), 'utf8')]),
  )
  return { report, drafts, lines: report.blocks.map(lineOf), path, out }
}

/** One block of a report as a line: what it is, what it says, where it went. */
const lineOf = ({ kind, text, to, reason }: ImportReport['blocks'][number]) =>
  `${kind} "${text}": ${to ? `${to.file}, ${to.part}` : reason}`

/** A draft's text below its front matter. */
export const bodyOf = (draft = '') => draft.split('\n---\n')[1]
