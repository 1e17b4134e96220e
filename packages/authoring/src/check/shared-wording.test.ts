import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cupboards, findingsOf, replace, scratchPath } from '../../test/content.js'

const line = 'A visit that everyone expects tells you how people behave when they are expected'

/** A folder with one source text. */
function sourcesWith(text: string, name = 'source.txt'): string {
  const folder = scratchPath('sources')
  mkdirSync(join(folder, 'more'), { recursive: true })
  writeFileSync(join(folder, 'more', name), text)
  return folder
}

const shared = (sources: string, body: string) =>
  findingsOf('shared-wording', { [cupboards]: replace('> "We had toast."', body) }, sources).replaceAll(
    sources,
    '',
  )

describe('words in a row that a source has', () => {
  it('are one finding with all of them, where they start', () => {
    expect(
      shared(
        sourcesWith(`Some say:\n${line}. Others do not.`),
        `Note this: a visit that *everyone* expects\ntells you how people behave, when all is well.`,
      ),
    ).toMatchInlineSnapshot(`
      "messages/empty-cupboards.md:37:12: warning: 11 words in a row are those of /more/source.txt: "a visit that everyone expects tells you how people behave, when" [shared-wording]
          Say it in your own words."
    `)
  })

  it('count in quotations and lists too', () => {
    expect(shared(sourcesWith(line), `> ${line}`)).toContain('14 words in a row')
    expect(shared(sourcesWith(line), `- ${line}\n- Another item.`)).toContain('14 words in a row')
  })

  it('are fewer than eight when they are nobody’s own', () => {
    expect(shared(sourcesWith(line), '> A visit that everyone expects tells you.')).toBe('')
    expect(shared(sourcesWith(line), '> A visit that everyone expects tells you how.')).toContain(
      '8 words in',
    )
  })

  it('are looked for in .txt and .md files', () => {
    expect(shared(sourcesWith(line, 'source.md'), `> ${line}`)).not.toBe('')
    expect(shared(sourcesWith(line, 'source.json'), `> ${line}`)).toBe('')
  })
})
