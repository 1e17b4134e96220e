import { once } from 'node:events'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { CommandError } from '../exit.js'

/** Prints one line and waits while the reader is slow, so that any amount of input runs in little memory. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

/** Whether what is written to the stream lands on a terminal that shows colours and was not told to leave them. */
export const showsColour = (stream: NodeJS.WriteStream) => stream.isTTY && stream.hasColors()

/** Writes beside the target and renames, so that a reader sees the old file or the new one, never half of one. */
export function writeWhole(what: string, path: string, text: string): void {
  const draft = `${path}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(draft, text)
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw new CommandError(`The ${what} could not be written to "${path}": ${(error as Error).message}`)
  }
}
