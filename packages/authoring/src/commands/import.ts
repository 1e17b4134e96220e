import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isoDay } from '../draft/dates.js'
import { choicesIn } from '../draft/names.js'
import { CommandError, EXIT } from '../exit.js'
import { account } from '../import/account.js'
import { arrange } from '../import/arrange.js'
import { blocksOf } from '../import/blocks.js'
import type { SourceDocument } from '../import/document.js'
import { type Draft, draftsOf } from '../import/drafts.js'
import { nestedTooDeep, readDocument } from '../import/read.js'
import { describeImport, type ImportReport, type State } from '../import/report.js'
import { print } from './output.js'

/** Most drafts made of one document: nobody would read more. */
const MESSAGE_LIMIT = 500

export interface ImportOptions {
  out: string
  /** Folder whose themes and local links the drafts name. */
  content: string
  format: 'text' | 'json'
}

/** Turns a page or document into drafts of messages, and reports where every part of it went. */
export async function importFile(path: string, options: ImportOptions, today = new Date()): Promise<number> {
  const document = await readDocument(path)
  const { drafts, entries } = convert(path, document, options, today)
  const files = [...drafts.messages.values(), drafts.source].map((draft) => write(options.out, draft))
  const imported = entries.filter(({ to }) => to !== null).length
  const report: ImportReport = {
    file: path,
    source: {
      ...{ id: drafts.source.id, title: drafts.source.title },
      ...{ publisher: document.publisher ?? null, url: document.url ?? null, accessed: isoDay(today) },
    },
    remarks: document.remarks,
    files,
    counts: { blocks: entries.length, imported, notImported: entries.length - imported },
    blocks: entries,
  }
  await print(options.format === 'json' ? JSON.stringify(report, null, 2) : describeImport(report).trimEnd())
  return tellNext(files, options)
}

function convert(path: string, document: SourceDocument, { content }: ImportOptions, today: Date) {
  try {
    const blocks = blocksOf(document)
    if (!blocks.some(({ skipped, kind }) => skipped === undefined && kind !== 'image')) {
      throw new CommandError(
        `"${path}" holds no text to import. If it is a picture of a text, type the text into a file.`,
      )
    }
    const plan = arrange(blocks)
    if (plan.messages.length > MESSAGE_LIMIT) {
      throw new CommandError(`"${path}" would make ${plan.messages.length} drafts. Import it in parts.`)
    }
    const drafts = draftsOf(plan, document, basename(path), choicesIn(content), today)
    return { drafts, entries: account(blocks, plan, drafts) }
  } catch (error) {
    if (error instanceof RangeError) throw nestedTooDeep(path)
    throw error
  }
}

/** Writes a draft that is not there yet; one that somebody has worked on is left alone. */
function write(folder: string, { name, text }: Draft): { file: string; state: State } {
  const file = join(folder, name)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
    return { file, state: 'written' }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code !== 'EEXIST') throw new CommandError(`The draft could not be written to "${file}": ${message}`)
    return { file, state: readFileSync(file, 'utf8') === text ? 'unchanged' : 'left alone' }
  }
}

function tellNext(files: readonly { state: State }[], { out }: ImportOptions): number {
  const left = files.filter(({ state }) => state === 'left alone').length
  if (left > 0) {
    process.stderr.write(
      `${left} of the drafts are already in ${out} and differ; they were left as they are. ` +
        'To have both, name another folder with --out.\n',
    )
    return EXIT.fault
  }
  process.stderr.write(`
Next:
  1. Read each draft against the original. Every part marked [draft: …] waits for you.
  2. Move the ones you keep into messages/ of your content, and the source into its sources.yaml.
  3. Run "guidance check". While a mark is left, no pack can be built.
`)
  return EXIT.ok
}
