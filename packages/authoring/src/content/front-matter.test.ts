import { describe, expect, it } from 'vitest'
import { splitFrontMatter } from './front-matter.js'

describe('front matter', () => {
  it.each([
    ['---\na: b\n\nc: d\n---\ntext\n', { yaml: 'a: b\n\nc: d', body: '\n\n\n\n\ntext\n' }],
    ['---\n---\ntext\n---\n', { yaml: '', body: '\n\ntext\n---\n' }],
    ['---  \na: ---\n --- \n---\t', { yaml: 'a: ---\n --- ', body: '\n\n\n' }],
  ])('ends at the first line of three dashes: %j', (text, split) => {
    expect(splitFrontMatter(text)).toEqual(split)
  })

  it.each(['', 'text\n---\na: b\n---\n', '---\na: b\n', '--- a\n---\n', '---\na: b\n----\n'])(
    'is not in %j',
    (text) => {
      expect(splitFrontMatter(text)).toBeUndefined()
    },
  )
})
