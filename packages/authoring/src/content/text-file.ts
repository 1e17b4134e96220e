import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import { VFile } from 'vfile'
import { type Fault, fault, TOP, warn } from './faults.js'

/** Largest content file read, in bytes: a long briefing is a tenth of it. */
const FILE_SIZE_LIMIT = 1024 * 1024

/**
 * Reads one file of content as text with `\n` line endings. What Windows editors add (a byte order mark, `\r\n`) is
 * taken off with a warning; a file that is not text gets one fault and no value.
 */
export function readTextFile(path: string): VFile {
  const file = new VFile({ path })
  const bytes = readBytes(file)
  if (!bytes) return file
  const text = bytes.toString('utf8')
  if (isUtf8(bytes) && !text.includes('\0')) {
    file.value = withoutWindowsMarks(file, text)
    return file
  }
  // What cannot be decoded has become U+FFFD.
  const line = text.slice(0, Math.max(0, text.search(/[\0\uFFFD]/))).split('\n').length
  const mend = 'Save it as plain text in the encoding UTF-8.'
  fault(file, { rule: 'encoding', what: 'This is not a UTF-8 text file', mend, place: { line, column: 1 } })
  return file
}

function readBytes(file: VFile): Buffer | undefined {
  try {
    const found = statSync(file.path)
    if (!found.isFile()) {
      // A device or a pipe would be read for ever.
      const what = `This is a ${found.isDirectory() ? 'folder' : 'device or a pipe'}, not a file`
      fault(file, { rule: 'unreadable-file', what, mend: 'Rename or remove it.' })
      return undefined
    }
    const { size } = found
    if (size <= FILE_SIZE_LIMIT) return readFileSync(file.path)
    const what = `The file has ${(size / FILE_SIZE_LIMIT).toFixed(1)} MB; the limit is 1 MB`
    fault(file, { rule: 'file-size', what, mend: 'Split it, or take out what is not guidance.' })
  } catch (error) {
    fault(file, unreadable(error as NodeJS.ErrnoException))
  }
  return undefined
}

function unreadable({ code, message }: NodeJS.ErrnoException): Fault {
  const rule = 'unreadable-file'
  if (code === 'ENOENT') return { rule, what: 'There is no such file', mend: 'Add it, or check its name.' }
  if (code === 'EACCES') return { rule, what: 'This file may not be read', mend: 'Check its permissions.' }
  if (code === 'ELOOP') return { rule, what: 'This is a link to itself', mend: 'Put the file in its place.' }
  return { rule, what: `The file cannot be read: ${message}` }
}

function withoutWindowsMarks(file: VFile, text: string): string {
  if (text.startsWith('\uFEFF')) {
    const what = 'The file starts with a byte order mark, which was left out'
    warn(file, {
      rule: 'byte-order-mark',
      what,
      mend: 'Save it as "UTF-8", not "UTF-8 with BOM".',
      place: TOP,
    })
  }
  if (text.includes('\r')) {
    const what = 'The file has Windows line endings, which were read as plain ones'
    warn(file, { rule: 'line-endings', what, mend: 'Save it with line endings "LF".', place: TOP })
  }
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}
