import { createMatcher, createPrompter, isAnswered, type Pack } from '@practice-guidance/guidance'
import * as v from 'valibot'
import { EXIT } from '../exit.js'
import { readPack, readText } from './input.js'
import { answerLines } from './jsonl.js'
import { print } from './output.js'
import { describePrompts } from './prompts-in-text.js'

const NoteSchema = v.object({ id: v.union([v.string(), v.number()]), text: v.string() })

/** Shows what a record calls up: a text for people, or one line of JSON a note. */
export async function match(path: string, options: { pack: string; jsonl?: boolean }): Promise<number> {
  const pack = readPack(options.pack)
  if (options.jsonl) return answerLines(path, NoteSchema, noteReader(pack))
  let text = ''
  for await (const chunk of readText(path)) text += chunk
  await print(describePrompts(pack, text))
  return EXIT.ok
}

/** What the prompter would show beside a fresh note: open, then held back, then answered. */
function noteReader(pack: Pack) {
  const matcher = createMatcher(pack)
  const prompter = createPrompter(pack)
  return ({ id, text }: v.InferOutput<typeof NoteSchema>) => {
    const { show, hold, answered } = prompter.consider(matcher.match(text))
    const prompts = [...show, ...hold, ...answered].map((offer) => {
      const first = offer.matches.find((found) => !found.answered) ?? offer.matches[0]
      return { message: offer.message, start: first?.start, end: first?.end, answered: isAnswered(offer) }
    })
    return { id, prompts }
  }
}
