import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Tool } from '@practice-guidance/guidance'
import { briefingDraft, checklistDraft, TOOL_KINDS, toolDraft } from '../draft/articles.js'
import type { ArticleDraft } from '../draft/fields.js'
import { idFrom } from '../draft/id.js'
import { messageDraft } from '../draft/message.js'
import { type Choices, choicesIn } from '../draft/names.js'
import { CommandError, EXIT } from '../exit.js'
import { requireFolder } from './content.js'

export const NEW_KINDS = ['message', 'briefing', 'tool', 'checklist'] as const
export type NewKind = (typeof NEW_KINDS)[number]

/** Writes a draft with all the parts of its kind, for someone to fill in. */
export function newArticle(
  kind: NewKind,
  title: string,
  folder: string,
  options: { kind?: Tool['kind'] },
  today = new Date(),
): number {
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
  requireFreeId(folder, id)
  const path = join(folder, `${kind}s`, `${id}.md`)
  writeDraft(path, textOf(kind, { id, title: heading }, choicesIn(folder), today, options.kind))
  process.stdout.write(`${path}: a draft of "${heading}"

Next:
  1. Open it and write each part marked [draft: …].
  2. Run "guidance check ${folder}" to see what is left. While anything is, no pack can be built.
`)
  return EXIT.ok
}

function textOf(
  kind: NewKind,
  draft: ArticleDraft,
  choices: Choices,
  today: Date,
  tool?: Tool['kind'],
): string {
  if (kind === 'tool') {
    if (tool) return toolDraft(tool, draft, choices, today)
    throw new CommandError(`Say which tool it is: --kind ${TOOL_KINDS.join(', or --kind ')}.`, EXIT.usage)
  }
  if (tool) throw new CommandError('Only a tool has a --kind.', EXIT.usage)
  const write = { message: messageDraft, briefing: briefingDraft, checklist: checklistDraft }[kind]
  return write(draft, choices, today)
}

/** Ids differ among all kinds. */
function requireFreeId(folder: string, id: string): void {
  for (const kind of NEW_KINDS) {
    const path = join(folder, `${kind}s`, `${id}.md`)
    if (existsSync(path)) {
      throw new CommandError(
        `"${path}" is already there and was left as it is. Choose another title, or change that file.`,
      )
    }
  }
}

/** Writes a file that is not there yet. */
function writeDraft(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text, { flag: 'wx' })
  } catch (error) {
    throw new CommandError(`The draft could not be written to "${path}": ${(error as Error).message}`)
  }
}
