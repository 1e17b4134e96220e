import { statSync } from 'node:fs'
import { type Compilation, compileContent } from '../compile.js'
import { CommandError, EXIT } from '../exit.js'

/** Compiles the folder named on the command line. */
export function compileFolder(folder: string): Compilation {
  requireFolder(folder)
  return compileContent(folder)
}

export function requireFolder(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CommandError(
      `There is no folder "${folder}". Name the folder that holds pack.yaml.`,
      EXIT.usage,
    )
  }
}
