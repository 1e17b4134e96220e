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
const vocabulary = Object.entries(pack.vocabulary).map(([name, forms]) => [
  name,
  forms.filter((form) => form !== 'NAME'),
])
const withoutNames = createMatcher({ ...pack, vocabulary: Object.fromEntries(vocabulary) })

/** The words of a sentence that call a prompt up and leave it open. */
function calls(matcher: typeof whole, prompt: string, sentence: string): string[] {
  return matcher
    .match(sentence)
    .filter((match) => match.prompt === prompt && !match.answered)
    .map(({ start, end }) => sentence.slice(start, end))
}

describe.each(prompts)('the prompt $name', ({ id, tests: { show } }) => {
  it('is tried with a name among its words, or in place of one', () => {
    const named = show.filter((sentence) => {
      const found = calls(whole, id, sentence)
      const hasName = found.some((words) => /.\b\p{Lu}\p{Ll}/u.test(words))
      return hasName || calls(withoutNames, id, sentence).length < found.length
    })
    expect(named).not.toEqual([])
  })

  it('is tried on a slip of the keys', () => {
    const mended = show.filter((one) => calls(withoutTypos, id, one).length < calls(whole, id, one).length)
    expect(mended).not.toEqual([])
  })
})
