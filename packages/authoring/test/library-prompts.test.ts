import { fileURLToPath } from 'node:url'
import { createMatcher, type Pack } from '@practice-guidance/guidance'
import { describe, expect, it } from 'vitest'
import { readFolder } from '../src/content/folder.js'
import { compileContent } from '../src/index.js'
import { today } from './content.js'

const content = fileURLToPath(new URL('../../../content', import.meta.url))
const { pack } = compileContent(content, today) as { pack: Pack }
const prompts = readFolder(content).messages.flatMap(({ id, fields }) =>
  (fields?.prompts ?? []).map((prompt) => ({ name: `${id}: ${prompt.id}`, ...prompt })),
)

const { typos: _, ...rest } = pack
const whole = createMatcher(pack)
const withoutTypos = createMatcher(rest)

/** How often a sentence calls a prompt up and leaves it open. */
function calls(matcher: typeof whole, prompt: string, sentence: string): number {
  return matcher.match(sentence).filter((match) => match.prompt === prompt && !match.answered).length
}

/** A word with a capital where no sentence starts; days and months apart. */
const SOMEBODY =
  /(?<!^|[.!?:] )\b(?!Mum|Dad|Nan|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|March|April|May|June|July|August)\p{Lu}\p{Ll}+/u

describe.each(prompts)('the prompt $name', ({ id, tests: { show } }) => {
  it('is tried on a sentence that names somebody', () => {
    expect(show.filter((sentence) => SOMEBODY.test(sentence))).not.toEqual([])
  })

  it('is tried on a slip of the keys', () => {
    const mended = show.filter((one) => calls(withoutTypos, id, one) < calls(whole, id, one))
    expect(mended).not.toEqual([])
  })
})
