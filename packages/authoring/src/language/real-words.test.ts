import { describe, expect, it } from 'vitest'
import { realWordsNear } from './real-words.js'

describe('realWordsNear', () => {
  const near = realWordsNear(
    new Set(['child', 'seen', 'happy', 'concerns', 'no', 'table', 'camhs']),
    new Set(['camhs']),
  )

  it('are the English words that would be taken for typos', () => {
    expect(near).toContain('chill')
    expect(near).toContain('notable')
  })

  it('are neither the pack’s own words nor words that are nothing like them', () => {
    expect(near).not.toContain('child')
    expect(near).not.toContain('chair')
    expect(near).not.toContain('sloppy')
  })

  it('are spelled as in Britain: another spelling is mended', () => {
    const words = realWordsNear(new Set(['behavior', 'colour']), new Set())
    expect(words).toContain('behaviour')
    expect(words).not.toContain('color')
  })
})
