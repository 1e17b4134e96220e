import { createReadStream, readFileSync, statSync } from 'node:fs'
import { type Pack, PackError, parsePack, PACK_SIZE_LIMIT } from '@practice-guidance/guidance'
import { CommandError, EXIT } from '../exit.js'

/** Largest file opened as a pack, in bytes: a UTF-16 unit takes up to 3 in UTF-8. */
const PACK_FILE_LIMIT = 3 * PACK_SIZE_LIMIT

/** Reads the pack named on the command line; a bad one is refused with every fault. */
export function readPack(path: string): Pack {
  requireFile(path)
  if (statSync(path).size > PACK_FILE_LIMIT)
    throw new CommandError(`"${path}" is far larger than the 10 MB a pack may have.`)
  try {
    return parsePack(withoutMark(readFileSync(path, 'utf8')))
  } catch (error) {
    if (!(error instanceof PackError)) throw unreadable(path, error)
    const faults = error.faults.map((found) => `  ${found.path || 'pack'}: ${found.message}`)
    throw new CommandError([`"${path}" cannot be used as a pack:`, ...faults].join('\n'))
  }
}

/** The text of a file, or of standard input when the file is "-". */
export async function* readText(path: string): AsyncGenerator<string> {
  if (path !== '-') requireFile(path)
  const input = path === '-' ? process.stdin : createReadStream(path)
  try {
    let first = true
    for await (const chunk of input.setEncoding('utf8')) {
      yield first ? withoutMark(chunk as string) : (chunk as string)
      first = false
    }
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** Windows editors put a byte order mark before the text. */
const withoutMark = (text: string) => text.replace(/^\uFEFF/, '')

function requireFile(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new CommandError(`There is no file "${path}".`, EXIT.usage)
  if (found.isDirectory()) throw new CommandError(`"${path}" is a folder, not a file.`, EXIT.usage)
}

const unreadable = (path: string, error: unknown) =>
  new CommandError(`"${path}" cannot be read: ${(error as Error).message}`)
