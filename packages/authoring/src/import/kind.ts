import { extname } from 'node:path'
import { CommandError } from '../exit.js'

export type Kind = 'docx' | 'html' | 'markdown' | 'text'

const KINDS: Record<string, Kind> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
}

const ADVICE = 'Open it, and save it as a Word document (.docx), a web page (.html) or plain text.'

/** What a file is, by what it holds rather than by what it is called. @throws {CommandError} with advice */
export function kindOf(path: string, bytes: Buffer): Kind {
  const start = bytes.subarray(0, 8).toString('latin1')
  if (start.startsWith('%PDF-')) {
    throw refused(
      path,
      `is a PDF, which keeps places of letters and not a text. Ask for the document it was made
from; or open it in Word, which turns it into a document to save as .docx, and read that through first`,
    )
  }
  if (start === '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1') throw refused(path, describeOldOffice(bytes))
  if (start.startsWith('PK\x03\x04')) return 'docx'
  if (start.startsWith('{\\rtf')) throw refused(path, `is rich text (RTF). ${ADVICE}`)
  const text = bytes.subarray(0, 1024).toString('latin1')
  if (/^MIME-Version:/im.test(text) && /multipart\/related/i.test(text)) {
    throw refused(path, 'is a web archive (MHTML). Save the page again as "Web page, HTML only"')
  }
  if (isBinary(bytes)) throw refused(path, `is not a text. ${ADVICE}`)
  const known = KINDS[extname(path).toLowerCase()]
  if (known) return known
  return /^\W*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/i.test(text) ? 'html' : 'text'
}

/** Word before 2007, or a Word document that a password locks: both are the same container. */
function describeOldOffice(bytes: Buffer): string {
  const locked = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
  return locked
    ? 'is locked with a password. Open it, take the password off, and save it under another name'
    : `is a document of Word before 2007 (.doc). ${ADVICE}`
}

/** UTF-16 is full of zero bytes and starts with a byte order mark; nothing else that is text has any. */
function isBinary(bytes: Buffer): boolean {
  const utf16 = /^(?:\xFF\xFE|\xFE\xFF)/.test(bytes.subarray(0, 2).toString('latin1'))
  return !utf16 && bytes.includes(0)
}

const refused = (path: string, why: string) =>
  new CommandError(`"${path}" ${why.replace(/\s*\n\s*/g, ' ').replace(/\.?$/, '.')}`)
