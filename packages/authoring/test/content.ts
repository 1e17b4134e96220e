import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { readSourceRuns } from '../src/check/shared-wording.js'
import { checkContent } from '../src/check.js'
import { compileContent } from '../src/compile.js'
import { findingsIn } from '../src/report/finding.js'
import { formatFinding } from '../src/report/text.js'

/** A small folder of content without a fault. */
export const wholeContent = fileURLToPath(new URL('content', import.meta.url))

/** Its two messages: one with everything a message can have, one with as little as may be. */
export const cupboards = 'messages/empty-cupboards.md'
export const received = 'messages/received-is-not-read.md'

/** A day on which no review of that content is due. */
export const today = new Date(2026, 1, 1)

/** What to do to a file: new text, new bytes, a change to its text, or null to take it away. */
export type Edit = string | Uint8Array | ((text: string) => string) | null

const scratch = mkdtempSync(join(tmpdir(), 'guidance-'))
afterAll(() => rmSync(scratch, { recursive: true }))

/** A path in a folder of its own that goes when the tests are done. */
export const scratchPath = (...parts: string[]) => join(mkdtempSync(join(scratch, 't-')), ...parts)

/** A copy of the content with some files edited. */
export function contentWith(edits: Record<string, Edit>): string {
  const root = scratchPath('content')
  cpSync(wholeContent, root, { recursive: true })
  for (const [name, edit] of Object.entries(edits)) {
    const path = join(root, name)
    if (edit === null) {
      rmSync(path, { recursive: true })
      continue
    }
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, typeof edit === 'function' ? changed(readFileSync(path, 'utf8'), edit) : edit)
  }
  return root
}

function changed(before: string, edit: (text: string) => string): string {
  const after = edit(before)
  if (after === before) throw new Error('The edit changed nothing')
  return after
}

/** Replaces one piece of a file, which must be there. */
export const replace = (from: string, to: string) => (text: string) => text.replace(from, () => to)

/** Adds to the end of a file. */
export const append = (more: string) => (text: string) => `${text}\n${more}`

/** The report on edited content, with paths as seen from its folder. */
export function reportOn(edits: Record<string, Edit>, day = today): string {
  const root = contentWith(edits)
  const { pack, files } = compileContent(root, day)
  const findings = findingsIn(files)
  if (findings.some(({ level }) => level === 'error') === Boolean(pack))
    throw new Error('A faulty pack was made')
  return findings.map((finding) => formatFinding(finding).replaceAll(`${root}/`, '')).join('\n')
}

/** What one rule of `guidance check` finds in edited content. */
export function findingsOf(rule: string, edits: Record<string, Edit>, sources?: string): string {
  const root = contentWith(edits)
  const runs = sources === undefined ? undefined : readSourceRuns(sources)
  const findings = findingsIn(checkContent(root, { sources: runs, today }).files)
  return findings
    .filter((finding) => finding.rule === rule)
    .map((finding) => formatFinding(finding).replaceAll(`${root}/`, ''))
    .join('\n')
}
