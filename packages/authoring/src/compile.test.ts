import { parsePack } from '@practice-guidance/guidance'
import { describe, expect, it } from 'vitest'
import { contentWith, cupboards, received, replace, reportOn, today, wholeContent } from '../test/content.js'
import { compileContent } from './compile.js'

describe('compileContent', () => {
  it('makes a pack of a folder of Markdown', () => {
    const { pack, files } = compileContent(wholeContent, today)
    expect(files.flatMap(({ messages }) => messages)).toEqual([])
    expect(pack).toMatchSnapshot()
    expect(parsePack(JSON.stringify(pack))).toEqual(pack)
  })

  it('makes the same pack on every machine', () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`
    const saved = contentWith({ [cupboards]: windows, [received]: windows, 'pack.yaml': windows })
    expect(JSON.stringify(compileContent(saved, today).pack)).toBe(
      JSON.stringify(compileContent(wholeContent, today).pack),
    )
  })

  it('reads every value as the text it is', () => {
    const root = contentWith({
      'glossary.yaml': 'no: [yes, 1.0, null, 2019-01-01]\n"NFA": [no further action]\n',
      'pack.yaml': replace('version: 1.0', 'version: 2026.10'),
    })
    expect(compileContent(root, today).pack).toMatchObject({
      version: '2026.10',
      glossary: { no: ['yes', '1.0', 'null', '2019-01-01'], NFA: ['no further action'] },
    })
  })

  it('leaves the vocabulary and the glossary to those who need them', () => {
    const root = contentWith({ 'vocabulary.yaml': null, 'glossary.yaml': null, [cupboards]: null })
    const { pack } = compileContent(root, today)
    expect(pack).toMatchObject({ vocabulary: {}, glossary: {}, messages: [{ id: 'received-is-not-read' }] })
  })

  it('reports the faults of all files in one go', () => {
    expect(
      reportOn({
        'pack.yaml': replace('licence: CC BY 4.0\n', ''),
        [cupboards]: (text) =>
          text
            .replace('[Daily care]', '[daily care]')
            .replace('The toy box was empty.', 'The cupboards were bare.'),
        [received]: replace('by when?', 'by when.'),
      }),
    ).toMatchInlineSnapshot(`
      "pack.yaml:1:1: error: "licence" is missing [shape]
          Add "licence: …".
      messages/empty-cupboards.md:4:10: error: There is no theme "daily care" [unknown-theme]
          Did you mean "Daily care"?
      messages/empty-cupboards.md:28:11: error: The prompt "bare-kitchen" must stay quiet here and does not: "The cupboards were bare." [prompt-test]
          It finds "cupboards were bare": narrow that phrase, or add the look-alike to "except".
      messages/received-is-not-read.md:15:4: error: This question does not end with a question mark [question-form]
          Write it as an open question that ends with "?"."
    `)
  })
})
