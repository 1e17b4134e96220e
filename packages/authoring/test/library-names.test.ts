import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createMatcher } from '@practice-guidance/guidance'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileContent } from '../src/index.js'
import { contentWith, today } from './content.js'

const library = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../content/${name}`, import.meta.url)), 'utf8')

describe('the names the library knows', () => {
  let isSeen: (text: string) => boolean

  beforeAll(() => {
    const files = { 'names.yaml': library('names.yaml'), 'vocabulary.yaml': library('vocabulary.yaml') }
    const { pack } = compileContent(contentWith(files), today)
    const [message] = pack?.messages ?? []
    if (!pack || !message) throw new Error('The pack was not made')
    const prompt = {
      id: 'p',
      any: ['{child} *4 seen'],
      except: [],
      context: 'any' as const,
      tier: 2 as const,
    }
    const matcher = createMatcher({
      ...pack,
      messages: [{ ...message, prompts: [{ ...prompt, once: 'record' }] }],
    })
    isSeen = (text) => matcher.match(text).length > 0
  })

  it.each([
    'Jayden was seen.',
    'Ava and Noah were both seen.',
    'We went in and Niamh was seen.',
    'J. was seen.',
    'Siôn was seen.',
    'Kacey-Leigh was seen.',
    'Leo Price (4) was seen.',
  ])('has one: %s', (text) => expect(isSeen(text)).toBe(true))

  it.each([
    'Progress was seen.',
    'Mould was seen.',
    'Monday was seen.',
    'The Smiths were seen.',
    'Mrs Obi was seen.',
    'PC Vane was seen.',
    'In Leicester was seen.',
    'We think Tesco was seen.',
    'We think Brackwell Road was seen.',
    'Hydrotherapy, sessions seen.',
    'Supervised contact was seen.',
  ])('has none: %s', (text) => expect(isSeen(text)).toBe(false))
})
