import {
  BriefingSchema,
  ChecklistSchema,
  MessageSchema,
  PACK_FORMAT,
  PackSchema,
  ToolSchema,
} from '@practice-guidance/guidance'
import { toJsonSchema } from '@valibot/to-json-schema'
import { EXIT } from '../exit.js'
import { print } from './output.js'

/** Prints the JSON Schema of a pack as it may be written: what has a default may be left out. */
export async function schema(): Promise<number> {
  await print(JSON.stringify(packJsonSchema(), null, 2))
  return EXIT.ok
}

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
