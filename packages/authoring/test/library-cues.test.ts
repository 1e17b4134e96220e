import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createMatcher } from '@practice-guidance/guidance'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileContent } from '../src/index.js'
import { contentWith, today } from './content.js'

/** The library's own cues and word classes, on a prompt of a small pack. */
const [cues, vocabulary] = ['cues.yaml', 'vocabulary.yaml'].map((name) =>
  readFileSync(fileURLToPath(new URL(`../../../content/${name}`, import.meta.url)), 'utf8'),
) as [string, string]

describe('the cues of the library', () => {
  let contextIn: (text: string) => string | undefined

  beforeAll(() => {
    const { pack } = compileContent(contentWith({ 'cues.yaml': cues, 'vocabulary.yaml': vocabulary }), today)
    const [message] = pack?.messages ?? []
    if (!pack || !message) throw new Error('The pack was not made')
    const prompt = {
      id: 'child-seen',
      any: ['{child} * seen'],
      except: [],
      context: 'any' as const,
      tier: 2 as const,
      once: 'record' as const,
    }
    const matcher = createMatcher({ ...pack, messages: [{ ...message, prompts: [prompt] }] })
    contextIn = (text) => matcher.match(text)[0]?.context
  })

  it.each([
    'The child was seen.',
    'Child seen, not upset.',
    'Mum was not in, child seen at nan’s.',
    'Not only was the child seen, so was dad.',
    'No doubt the child was seen.',
    'Child seen but dad will be out.',
    'Dad did not attend. Child seen.',
    'There were no concerns and the child was seen.',
    'Visit of 4 May child seen.',
    'Due to illness the child was seen at home.',
    'Child presented well and seen.',
    'Had a chat, child seen.',
    'To be honest the child was seen.',
    'We could see that the child was seen.',
    'It appears to be the child that was seen.',
  ])('affirmed: %s', (text) => expect(contextIn(text)).toBe('affirmed'))

  it.each([
    'The child was not seen.',
    'Child not seen.',
    'Child wasn’t seen.',
    'No child was seen.',
    'Unable to confirm the child was seen.',
    'Police never saw this, child never seen.',
    'Without the child being seen.',
  ])('negated: %s', (text) => expect(contextIn(text)).toBe('negated'))

  it.each([
    'Child to be seen by Friday.',
    'The child will be seen at school.',
    'Child should be seen alone.',
    'If mum cancels, the child is seen at school.',
    'Plan to have the child seen.',
    'Tried to have the child seen.',
    'Child seen tomorrow.',
    'Had all agreed, the child was seen.',
  ])('planned: %s', (text) => expect(contextIn(text)).toBe('hypothetical'))

  it.each([
    'Previously the child was seen.',
    'Child was seen two years ago.',
    'The child was seen last year.',
    'The child was seen last August.',
    'Last August’s visit, child seen.',
    'In 2019 the child was seen weekly.',
    'When mum was a child the child was seen.',
  ])('historical: %s', (text) => expect(contextIn(text)).toBe('historical'))
})
