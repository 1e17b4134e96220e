import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { idFrom } from '../draft/id.js'
import { messageDraft } from '../draft/message.js'
import { choicesIn } from '../draft/names.js'
import { CommandError, EXIT } from '../exit.js'
import { requireFolder } from './content.js'

/** Writes a draft with all the parts of a message, for someone to fill in. */
export function newMessage(title: string, folder: string, today = new Date()): number {
  requireFolder(folder)
  if (!existsSync(join(folder, 'pack.yaml'))) {
    throw new CommandError(`"${folder}" holds no pack.yaml. Name the folder that does.`, EXIT.usage)
  }
  const heading = title.replace(/\s+/g, ' ').trim()
  const id = idFrom(heading)
  if (!id) {
    throw new CommandError(
      `"${title}" has no letter from a to z to make a file name of. Give it a title of words.`,
      EXIT.usage,
    )
  }
  const path = join(folder, 'messages', `${id}.md`)
  writeDraft(path, messageDraft({ id, title: heading }, choicesIn(folder), today))
  process.stdout.write(`${path}: a draft of "${heading}"

Next:
  1. Open it and write each part marked [draft: …].
  2. Run "guidance check ${folder}" to see what is left. While anything is, no pack can be built.
`)
  return EXIT.ok
}

/** Writes a file that is not there yet. */
function writeDraft(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text, { flag: 'wx' })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new CommandError(
      code === 'EEXIST'
        ? `"${path}" is already there and was left as it is. Choose another title, or change that file.`
        : `The draft could not be written to "${path}": ${message}`,
    )
  }
}
