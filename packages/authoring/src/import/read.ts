import { readFileSync, statSync } from 'node:fs'
import { CommandError, EXIT } from '../exit.js'
import { decode } from './decode.js'
import type { SourceDocument } from './document.js'
import { readWord } from './docx.js'
import { readHtml } from './html.js'
import { kindOf } from './kind.js'
import { readMarkdownDocument } from './markdown.js'
import { readPlainText } from './plain-text.js'

/** Largest file read, in bytes. A Word document holds pictures; a text of this length is no one's page. */
const FILE_LIMIT = 25 * 1024 * 1024
const TEXT_LIMIT = 5 * 1024 * 1024

/** Reads a page or document of any kind. @throws {CommandError} with what to do when it cannot be read */
export async function readDocument(path: string): Promise<SourceDocument> {
  const bytes = readBytes(path)
  const kind = kindOf(path, bytes)
  if (kind === 'docx') return readWord(path, bytes)
  if (bytes.length > TEXT_LIMIT) throw tooLarge(path, bytes.length, TEXT_LIMIT)
  const { text, charset, guessed } = decode(bytes, kind)
  const found = readText(path, kind, text)
  const remarks = [...found.remarks]
  if (guessed)
    remarks.push(
      `Nothing says how its letters are written; ${charset} was assumed. Look at accents and quotation marks.`,
    )
  if (text.includes('\uFFFD'))
    remarks.push(`Some letters could not be read as ${charset} and stand as \uFFFD.`)
  return { ...found, remarks }
}

function readText(path: string, kind: 'html' | 'markdown' | 'text', text: string): SourceDocument {
  try {
    if (kind === 'html') return readHtml(text)
    return kind === 'markdown' ? readMarkdownDocument(text) : readPlainText(text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw nestedTooDeep(path)
  }
}

export const nestedTooDeep = (path: string) =>
  new CommandError(
    `"${path}" is nested too deeply to be read. Copy its text into a plain text file and import that.`,
  )

function readBytes(path: string): Buffer {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new CommandError(`There is no file "${path}".`, EXIT.usage)
  if (!found.isFile())
    throw new CommandError(`"${path}" is a folder, not a file. Import one file at a time.`, EXIT.usage)
  if (found.size > FILE_LIMIT) throw tooLarge(path, found.size, FILE_LIMIT)
  try {
    const bytes = readFileSync(path)
    if (bytes.length === 0) throw new CommandError(`"${path}" is empty.`)
    return bytes
  } catch (error) {
    if (error instanceof CommandError) throw error
    throw new CommandError(`"${path}" cannot be read: ${(error as Error).message}`)
  }
}

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`

const tooLarge = (path: string, size: number, limit: number) =>
  new CommandError(`"${path}" has ${megabytes(size)}; the limit is ${megabytes(limit)}. Import it in parts.`)
