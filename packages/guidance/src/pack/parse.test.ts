import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { message, packInput } from '../../test/fixture.js'
import { type Fault, PackError, parsePack } from '../index.js'

function faultsOf(json: unknown): readonly Fault[] {
  try {
    parsePack(json)
  } catch (error) {
    if (error instanceof PackError) return error.faults
    throw error
  }
  return []
}

const pathsOf = (json: unknown) => faultsOf(json).map((fault) => fault.path)

describe('parsePack', () => {
  it('gives back a whole pack, from text or a value', () => {
    const pack = parsePack(JSON.stringify(packInput()))
    expect(pack).toEqual(parsePack(packInput()))
    expect(pack.messages[0]?.prompts).toEqual([])
  })

  it('names every fault by path', () => {
    const broken = packInput({
      title: '',
      messages: [message('first', { summary: 'x'.repeat(141), reviewed: 'soon', questions: ['Why?'] })],
    })
    expect(pathsOf(broken)).toEqual([
      'title',
      'messages.0.summary',
      'messages.0.reviewed',
      'messages.0.questions',
    ])
  })

  it('says what the pack is when it is not JSON or another format', () => {
    expect(faultsOf('<html>')[0]?.message).toMatch(/not JSON/)
    expect(faultsOf(packInput({ format: 'practice-guidance/pack@2' }))[0]).toMatchObject({
      path: 'format',
      message: expect.stringContaining('practice-guidance/pack@1'),
    })
    expect(pathsOf(null)).toEqual([''])
  })

  it('refuses ids that repeat or lead nowhere', () => {
    const broken = packInput({
      messages: [
        message('first', { related: ['frist'], themes: ['Nothing'], links: ['refer'] }),
        message('first', { evidence: [{ text: [], source: 'elsewhere' }] }),
      ],
    })
    expect(pathsOf(broken)).toEqual([
      'messages.1.id',
      'messages.0.related.0',
      'messages.0.themes.0',
      'messages.0.links.0',
      'messages.1.evidence.0.source',
    ])
  })

  it('refuses a prompt id used twice in the pack and phrases that cannot be matched', () => {
    const prompts = [{ id: 'same', any: ['{chidl} seen'] }]
    const broken = packInput({ messages: [message('first', { prompts }), message('second', { prompts })] })
    expect(pathsOf(broken)).toEqual([
      'messages.1.prompts.0.id',
      'messages.0.prompts.0.any.0',
      'messages.1.prompts.0.any.0',
    ])
  })

  it('refuses a review that is due before it was done', () => {
    const broken = packInput({ messages: [message('first', { reviewed: '2027-01-02' })] })
    expect(pathsOf(broken)).toEqual(['messages.0.reviewBy'])
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' https://example.org',
    '//example.org',
    'JaVaScRiPt:alert(1)',
  ])('refuses the link %s', (url) => {
    const link = { type: 'link', url, children: [] }
    const body = [{ type: 'paragraph', children: [link] }]
    expect(pathsOf(packInput({ messages: [message('first', { body })] }))).toEqual([
      'messages.0.body.0.children.0.url',
    ])
  })

  it('refuses a phrase that cannot be matched, in every list', () => {
    const answered = { within: 'record', any: ['fine', '{nobody}'] }
    const prompts = [{ id: 'p', any: ['seen', 'seen *'], except: ['*'], answered }]
    const broken = packInput({ messages: [message('first', { prompts, answered })] })
    expect(pathsOf(broken)).toEqual([
      'messages.0.answered.any.1',
      'messages.0.prompts.0.any.1',
      'messages.0.prompts.0.except.0',
      'messages.0.prompts.0.answered.any.1',
    ])
  })

  it('refuses HTML and anything else outside rich text', () => {
    const body = [{ type: 'html', value: '<script>alert(1)</script>' }]
    expect(pathsOf(packInput({ messages: [message('first', { body })] }))).toEqual(['messages.0.body.0.type'])
  })

  it('refuses a pack over 10 MB, as text or as a value', () => {
    const title = 'x'.repeat(10 * 1024 * 1024)
    expect(faultsOf(JSON.stringify(packInput({ title })))[0]?.message).toMatch(/larger than 10 MB/)
    expect(faultsOf(packInput({ title }))[0]?.message).toMatch(/larger than 10 MB/)
  })

  it('refuses nesting no guidance needs, before the stack gives way', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    expect(faultsOf(deep)[0]?.message).toMatch(/Nested deeper/)
    const cyclic: unknown[] = []
    cyclic.push(cyclic, cyclic)
    expect(faultsOf(cyclic)[0]?.message).toMatch(/Nested deeper|larger/)
  })

  it('lets no key reach an object’s prototype', () => {
    const hostile = JSON.stringify(packInput()).replace(
      '"glossary":{',
      '"glossary":{"__proto__":["polluted"],',
    )
    parsePack(hostile)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('answers any value with a pack or a PackError', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => parsePack(value)).toThrow(PackError)
      }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(packInput())), fc.jsonValue(), (key, value) => {
        try {
          expect(parsePack(packInput({ [key]: value }))).toHaveProperty('id')
        } catch (error) {
          expect(error).toBeInstanceOf(PackError)
        }
      }),
      { numRuns: 500 },
    )
  })
})
