import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { CommandError } from '../exit.js'

/** Most a document may unpack to, in bytes. Pictures are the bulk of it; the text of a long report is under 5 MB. */
const UNPACKED_LIMIT = 200 * 1024 * 1024
const TEXT_LIMIT = 30 * 1024 * 1024
const ENTRY_LIMIT = 10_000

const KEPT = /^(?:word\/(?:document|header\d*|footer\d*|comments|footnotes|endnotes)|docProps\/core)\.xml$/

/** The parts of a Word document that hold text, by their names, as XML. */
export type WordParts = ReadonlyMap<string, string>

/**
 * Unpacks a Word document once, part by part, and stops at what only an attacker would pack: so that whoever unpacks it
 * again can do it whole.
 * @throws {CommandError} when it is no Word document, or larger unpacked than any is
 */
export async function openWordArchive(path: string, bytes: Buffer): Promise<WordParts> {
  const parts = new Map<string, string>()
  const names = new Set<string>()
  try {
    await readEntries(await fromBufferPromise(bytes, { lazyEntries: true }), names, parts)
  } catch (error) {
    if (error instanceof TooLarge) {
      throw new CommandError(`"${path}" unpacks to far more than a document holds, and was not read.`)
    }
    throw new CommandError(
      `"${path}" is damaged: ${(error as Error).message}. Open it in Word and save it again.`,
    )
  }
  if (!parts.has('word/document.xml')) throw new CommandError(`"${path}" ${notWord(names)}`)
  for (const [name, xml] of parts) {
    if (/<!DOCTYPE/i.test(xml))
      throw new CommandError(`"${path}" is no Word document: ${name} defines entities.`)
  }
  return parts
}

class TooLarge extends Error {}

async function readEntries(zip: ZipFile, names: Set<string>, parts: Map<string, string>): Promise<void> {
  let total = 0
  if (zip.entryCount > ENTRY_LIMIT) throw new TooLarge()
  for await (const entry of zip.eachEntry()) {
    total += entry.uncompressedSize
    if (total > UNPACKED_LIMIT) throw new TooLarge()
    const keep = KEPT.test(entry.fileName)
    if (/\.xml$/.test(entry.fileName) && entry.uncompressedSize > TEXT_LIMIT) throw new TooLarge()
    const xml = await readEntry(zip, entry, keep)
    names.add(entry.fileName)
    if (keep) parts.set(entry.fileName, xml)
  }
}

/** Reads an entry to its end: one that unpacks to more than it says makes the stream fail. */
async function readEntry(zip: ZipFile, entry: Entry, keep: boolean): Promise<string> {
  if (entry.isEncrypted()) throw new Error('it is locked with a password')
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) if (keep) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function notWord(names: ReadonlySet<string>): string {
  if (names.has('xl/workbook.xml'))
    return 'is a spreadsheet. Copy what you need into a Word document or plain text.'
  if (names.has('ppt/presentation.xml')) return 'is a set of slides. Save its outline as plain text or .docx.'
  if (names.has('content.xml')) return 'is an OpenDocument file. Save it as a Word document (.docx).'
  return 'is a ZIP archive and no Word document. Unpack it, and import its files one by one.'
}
