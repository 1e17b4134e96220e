import { readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { type Pack, PACK_SIZE_LIMIT, PackError, parsePack } from '@practice-guidance/guidance'
import type { Compilation } from '../compile.js'
import { fault } from '../content/faults.js'
import type { ContentFolder } from '../content/folder.js'

/** Largest file opened as a pack, in bytes: a UTF-16 unit takes up to 3 in UTF-8. */
const PACK_FILE_LIMIT = 3 * PACK_SIZE_LIMIT

/** How the folders that lead to a base are known, and how one is compiled. */
export interface Chain {
  /** The real paths of the folders read so far, each extending the next. */
  folders: readonly string[]
  compile: (root: string) => Compilation
}

/**
 * The guidance that a folder extends: another folder, or a pack already built. Where it cannot be had, the folder's
 * pack.yaml or the files at fault say why.
 */
export function readBase(folder: ContentFolder, { folders, compile }: Chain): Pack | undefined {
  const { file, yaml } = folder.pack
  const written = yaml?.name(['extends'])
  if (!written) return undefined
  const refuse = (what: string, mend: string) => {
    fault(file, { rule: 'extends', what, mend, place: written.place })
    return undefined
  }
  const path = isAbsolute(written.value) ? written.value : join(file.dirname ?? '.', written.value)
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) {
    const mend = 'Give the path from this folder to another folder of guidance, or to a built pack.json.'
    return refuse(`There is nothing at "${written.value}" to extend`, mend)
  }
  if (!found.isDirectory() && !(found.isFile() && found.size <= PACK_FILE_LIMIT)) {
    return refuse(
      `"${written.value}" is no pack`,
      'Name a folder of guidance, or a pack.json of up to 10 MB.',
    )
  }
  if (folders.includes(realpathSync(path))) {
    const what = `"${written.value}" leads back to guidance that extends this`
    return refuse(what, 'Let one of them stand on its own.')
  }
  if (found.isDirectory()) return packOfFolder(folder, compile(path))
  try {
    return parsePack(readFileSync(path, 'utf8'))
  } catch (error) {
    const why = error instanceof PackError ? error.message : `It cannot be read: ${(error as Error).message}`
    return refuse(`"${written.value}" cannot be extended. ${why}`, 'Build it again, or name its folder.')
  }
}

/** A folder at fault is reported where the faults are; its warnings are its own affair. */
function packOfFolder(folder: ContentFolder, { pack, files }: Compilation): Pack | undefined {
  for (const file of files) {
    file.messages = file.messages.filter(({ fatal }) => fatal)
    if (file.messages.length > 0) folder.files.push(file)
  }
  return pack
}
