import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createMatcher, createPrompter, emptyRecord, parsePack } from '@practice-guidance/guidance'
import { describe, expect, it } from 'vitest'
import groups from '../../packages/site/src/_data/sentences.js'
import { dist } from './site.js'

const pack = parsePack(readFileSync(join(dist, 'pack.json'), 'utf8'))
const matcher = createMatcher(pack)
const prompter = createPrompter(pack)

describe('the sentences of the try-it page do as it says', () => {
  it.each(groups.flatMap(({ sentences }) => sentences))('$text', ({ text, shows }) => {
    const { show } = prompter.consider(matcher.match(text), emptyRecord)
    expect(show.map(({ message }) => message)).toEqual(shows ? [shows] : [])
  })
})
