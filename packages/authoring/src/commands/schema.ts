import {
  BriefingSchema,
  ChecklistSchema,
  MessageSchema,
  PACK_FORMAT,
  PackSchema,
  ToolSchema,
} from '@practice-guidance/guidance'
import { toJsonSchema } from '@valibot/to-json-schema'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFolder } from '../content/folder.js'
import { CommandError, EXIT } from '../exit.js'
import { type AuthoredFile, AUTHORED_FILES, type Choices, contentSchema } from '../schema/content-schema.js'
import { requireFolder } from './content.js'
import { print } from './output.js'

interface Options {
  /** A file of content, as an author writes it. */
  for?: AuthoredFile
  /** A folder to write the schemas of all of them to. */
  dir?: string
}

/** Prints the JSON Schema of a pack, or of a file of content with the names that a folder of content offers. */
export async function schema(folder: string | undefined, options: Options): Promise<number> {
  if (folder !== undefined) requireFolder(folder)
  if (options.dir !== undefined) return writeAll(options.dir, folder)
  const found = options.for ? contentSchema(options.for, choicesIn(folder)) : packJsonSchema()
  await print(JSON.stringify(found, null, 2))
  return EXIT.ok
}

function writeAll(dir: string, folder: string | undefined): number {
  const choices = choicesIn(folder)
  try {
    mkdirSync(dir, { recursive: true })
    for (const file of AUTHORED_FILES) {
      writeFileSync(join(dir, `${file}.json`), `${JSON.stringify(contentSchema(file, choices), null, 2)}\n`)
    }
  } catch (error) {
    throw new CommandError(`The schemas could not be written to "${dir}": ${(error as Error).message}`)
  }
  process.stdout.write(`${dir}: ${AUTHORED_FILES.length} schemas\n`)
  return EXIT.ok
}

/** What a folder of content lets its articles name. One that extends others takes names from there too: any may do. */
function choicesIn(folder: string | undefined): Choices {
  if (folder === undefined) return {}
  const { pack, extension, sources, messages, briefings, tools, checklists } = readFolder(folder)
  if (!pack.value || extension) return {}
  return {
    themes: pack.value.themes,
    links: pack.value.links.map(({ id }) => id),
    related: [...messages, ...briefings, ...tools, ...checklists].map(({ id }) => id),
    sources: Object.keys(sources.value ?? {}),
  }
}

/** As a pack may be written: what has a default may be left out. */

function packJsonSchema() {
  const { body, evidence, sources, prompts } = MessageSchema.entries
  const { $schema, ...rest } = toJsonSchema(PackSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions: {
      message: MessageSchema,
      briefing: BriefingSchema,
      tool: ToolSchema,
      checklist: ChecklistSchema,
      prompt: prompts.wrapped.item,
      source: sources.pipe[0].item,
      block: body.item,
      inline: evidence.wrapped.item.entries.text.item,
    },
    // JSON Schema cannot say that a text is trimmed.
    ignoreActions: ['trim'],
  })
  return { $schema, title: PACK_FORMAT, ...rest }
}
