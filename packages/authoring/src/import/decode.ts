import { isUtf8 } from 'node:buffer'
import type { Kind } from './kind.js'

/** A text, and what it was taken to be written in. */
export interface Decoded {
  text: string
  charset: string
  /** True when nothing but the bytes themselves told which. */
  guessed: boolean
}

/** The text of a file: by its byte order mark, by what the page declares, as UTF-8 when it is that, or else as Windows wrote it. */
export function decode(bytes: Buffer, kind: Kind): Decoded {
  const marked = markOf(bytes)
  if (marked) return read(bytes, marked)
  const declared = kind === 'html' ? declaredCharset(bytes) : undefined
  if (declared && (declared !== 'utf-8' || isUtf8(bytes))) return read(bytes, declared)
  if (isUtf8(bytes)) return read(bytes, 'utf-8')
  // What browsers assume in Britain, and what Windows has long written there.
  return { ...read(bytes, 'windows-1252'), guessed: true }
}

function read(bytes: Buffer, charset: string): Decoded {
  const decoded = new TextDecoder(charset).decode(bytes)
  const text = charset === 'windows-1252' ? decoded.replace(/[\x80-\x9F]/g, windowsLetter) : decoded
  return { text: text.replace(/\r\n?/g, '\n'), charset, guessed: false }
}

/** What Windows has where Latin-1 has control characters: Node 20 reads one as the other. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

const windowsLetter = (control: string) => WINDOWS[control.charCodeAt(0) - 0x80] ?? control

function markOf(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** As browsers do, in the first kilobyte alone; a declared UTF-16 is never true of a text whose declaration we can read. */
function declaredCharset(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, 1024).toString('latin1')
  const [, label = ''] = /(?:charset|encoding)\s*=\s*["']?\s*([\w:-]+)/i.exec(start) ?? []
  const charset = supported(label)
  return charset?.startsWith('utf-16') ? 'utf-8' : charset
}

function supported(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}
