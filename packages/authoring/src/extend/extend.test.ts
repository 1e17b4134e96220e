import { readFileSync, writeFileSync } from 'node:fs'
import { createMatcher, createSearch, messageById, parsePack } from '@practice-guidance/guidance'
import { describe, expect, it } from 'vitest'
import { guidance } from '../../test/cli.js'
import { scratchPath, today, wholeContent } from '../../test/content.js'
import { extend, extensionWith, packYaml } from '../../test/extension.js'
import { checkContent } from '../check.js'
import { findingsIn } from '../report/finding.js'

const newMessage = `---
title: Floods come with the winter
summary: Ask where the family went when the river rose.
themes: [Fenland life, Daily care]
audience: [Everyone]
alsoAskedAs: [river]
related: [empty-cupboards]
links: [referral, flood-desk]
sources: [care-review]
reviewed: 2026-01-10
reviewBy: 2028-01-10
prompts:
  - id: flooded-out
    any: ['{child} * {flooded|washed out}']
    tests:
      show: [The child was flooded out., Boy washed out of his home., The lad was flooded out.]
      quiet: [The child was not flooded out., The cellar was flooded., Sandbags came.]
---

The river rises each winter.

## What reviews say

- Nobody asked where the children slept. [^care-review]

## Questions

- Where did this child sleep?
- Who took them in?
`

const briefing = readFileSync(new URL('../../test/articles/briefing.md', import.meta.url), 'utf8')

/** Everything a publisher can do to the guidance it extends. */
const whole = {
  'pack.yaml': `${packYaml}
themes: [Fenland life]
links:
  - id: referral
    url: https://fenmarsh.example/concern
    phone: 01632 960 001
    hours: Day and night
  - id: flood-desk
    title: Flood desk
    note: Only in winter.
wording:
  visits: calls
  kitchen: larder
`,
  'vocabulary.yaml': 'child: [lad]\n',
  'glossary.yaml': 'nfa: [nothing further]\nfld: [floods]\n',
  'messages/floods.md': newMessage,
  'messages/empty-cupboards.md': `---
inherits: true
reviewed: 2026-01-19
links: [referral]
---

## Questions

- What is in the larder?
- Who fills it?
`,
}

describe('guidance that extends other guidance', () => {
  it('is one pack that can be read, matched and searched', () => {
    const { pack, report } = extend(whole)
    expect(report).toBe('')
    expect(parsePack(JSON.stringify(pack))).toEqual(pack)
    if (!pack) throw new Error(report)
    expect(pack.messages.map(({ id }) => id)).toEqual(['empty-cupboards', 'received-is-not-read', 'floods'])
    const found = createMatcher(pack).match(
      'The cupboards were bare. No food for the lad, who was flooded out.',
    )
    expect(found.map(({ prompt }) => prompt)).toEqual(['bare-kitchen', 'bare-kitchen', 'flooded-out'])
    expect(createSearch(pack).query('fld', { limit: 1 })[0]?.item.id).toBe('floods')
  })

  it('has the publisher’s own head, and credits what it is based on', () => {
    expect(extend(whole).pack).toMatchObject({
      id: 'fenmarsh',
      publisher: 'Fenmarsh Safeguarding Partnership',
      version: '3',
      language: 'en-GB',
      licence: 'CC BY 4.0',
      basedOn: [
        { title: 'Trial pack', publisher: 'Example Partnership', version: '1.0', licence: 'CC BY 4.0' },
      ],
      themes: ['Fenland life', 'Daily care', 'Working together'],
    })
  })

  it('holds where the base holds, until it says otherwise', () => {
    const base = `${readFileSync(`${wholeContent}/pack.yaml`, 'utf8')}\narea: England\n`
    const areaOf = (own: string) =>
      extend({ '../base/pack.yaml': base, 'pack.yaml': packYaml + own }).pack?.area
    expect([areaOf(''), areaOf('area: Wales\n')]).toEqual(['England', 'Wales'])
  })

  it('fills local links in and adds its own', () => {
    expect(extend(whole).pack?.links).toEqual([
      {
        id: 'referral',
        title: 'How to share a concern',
        url: 'https://fenmarsh.example/concern',
        phone: '01632 960 001',
        hours: 'Day and night',
      },
      { id: 'escalation', title: 'Resolving disagreement', url: 'https://example.org/escalation' },
      { id: 'flood-desk', title: 'Flood desk', note: 'Only in winter.' },
    ])
  })

  it('adds to word classes and the glossary', () => {
    expect(extend(whole).pack).toMatchObject({
      vocabulary: { child: ['child', 'children', 'boy', 'girl', 'lad'] },
      glossary: { nfa: ['no further action', 'nothing further'], fld: ['floods'] },
    })
  })

  it('replaces sources and cues of the same name', () => {
    const { pack, report } = extend({
      'sources.yaml': 'care-review:\n  title: Our care review\n  publisher: Fenmarsh\n',
      'cues.yaml': 'denied:\n  context: negated\n  phrases: [nary a]\n',
      'messages/floods.md': newMessage
        .replace('Fenland life, ', '')
        .replace(', flood-desk', '')
        .replace('The lad', 'The boy'),
    })
    expect(report).toBe('')
    expect(pack?.messages.at(-1)?.sources).toEqual([
      { id: 'care-review', title: 'Our care review', publisher: 'Fenmarsh' },
    ])
    expect(pack?.cues['denied']?.phrases).toEqual(['nary a'])
  })

  it('changes a message in part and keeps the rest', () => {
    const base = messageById(extend({}).pack!, 'empty-cupboards')
    const changed = messageById(
      extend({ ...whole, 'pack.yaml': whole['pack.yaml'].replace(/wording:[^]*/, '') }).pack!,
      'empty-cupboards',
    )
    expect(changed).toEqual({
      ...base,
      reviewed: '2026-01-19',
      links: ['referral'],
      questions: ['What is in the larder?', 'Who fills it?'],
    })
  })

  it('changes prompts alone, and tries them with the words and answers of the base', () => {
    const withPrompts = (show: string) =>
      extend({
        'messages/empty-cupboards.md': `---
inherits: true
prompts:
  - id: bare-larder
    any: ['larder * {bare|empty}', '{child} unfed']
    tests:
      show: [The larder was bare., ${show}, Children unfed.]
      quiet: [The larder was not bare., The larder was full., Larder.]
---
`,
      })
    const { pack, report } = withPrompts('Larder empty.')
    expect(report).toBe('')
    const message = messageById(pack!, 'empty-cupboards')
    expect(message?.prompts.map(({ id }) => id)).toEqual(['bare-larder'])
    expect(message?.title).toBe('Empty cupboards are a question')
    expect(withPrompts('The shelves were bare.').report).toContain(
      'fenmarsh/messages/empty-cupboards.md:7:36: error: The prompt "bare-larder" must show here and does not',
    )
  })

  it('replaces a message of the same id in its place', () => {
    const { pack } = extend({
      ...whole,
      'messages/empty-cupboards.md': newMessage.replace('related: [empty-cupboards]\n', ''),
      'messages/floods.md': newMessage.replace('flooded-out', 'flooded-out-2'),
    })
    expect(pack?.messages.map(({ title }) => title)).toEqual([
      'Floods come with the winter',
      'Received is not read',
      'Floods come with the winter',
    ])
  })

  it('leaves articles out, and what points at them', () => {
    const { pack, report } = extend({ 'pack.yaml': `${packYaml}omit: [received-is-not-read]\n` })
    expect(report).toBe('')
    expect(pack?.messages.map(({ id, related }) => ({ id, related }))).toEqual([
      { id: 'empty-cupboards', related: [] },
    ])
    expect(pack?.themes).toEqual(['Daily care'])
  })

  it('says everything in the publisher’s own terms', () => {
    const { pack, report } = extend({
      'pack.yaml': `${packYaml}
wording:
  Cupboards are a question: SHELVES ASK
  kitchen: larder
  nobody: no person
  e-mail: letter
`,
    })
    expect(report).toBe('')
    const message = messageById(pack!, 'empty-cupboards')
    expect(message?.title).toBe('Empty SHELVES ASK')
    expect(message?.summary).toBe("A bare larder says something about a child's day. Find out what.")
    expect(JSON.stringify(message?.evidence)).toContain('No person asked')
    expect(message?.prompts[0]?.any).toContain('cupboards * {empty|bare}')
    expect(message?.sources[0]?.title).toBe('A review of daily care')
    expect(message?.alsoAskedAs).toEqual(['no food in the house'])
  })

  it('extends a built pack as it extends a folder', () => {
    const built = scratchPath('pack.json')
    guidance(['build', wholeContent, '--out', built])
    const packed = extend({ ...whole, 'pack.yaml': whole['pack.yaml'].replace('../base', built) })
    expect(packed.report).toBe('')
    expect(packed.pack).toEqual(extend(whole).pack)
  })

  it('may be extended itself', () => {
    const { pack, report } = extend({
      ...whole,
      '../village/pack.yaml': packYaml
        .replace('../base', '../fenmarsh')
        .replace('id: fenmarsh', 'id: village'),
    })
    expect(report).toBe('')
    const village = extend({
      'pack.yaml': packYaml.replace('../base', '../town').replace('title: F', 'title: Our F'),
      '../town/pack.yaml': whole['pack.yaml'],
      '../town/vocabulary.yaml': 'child: [lad]\n',
      '../town/messages/floods.md': newMessage,
    })
    expect(village.report).toBe('')
    expect(village.pack?.messages.map(({ id }) => id)).toEqual(pack?.messages.map(({ id }) => id))
    expect(village.pack?.basedOn?.map(({ title }) => title)).toEqual([
      'Fenmarsh practice guidance',
      'Trial pack',
    ])
  })

  it('is looked over like any other, and knows what the base uses', () => {
    const link = "links: [{ id: escalation, url: 'https://fenmarsh.example/escalation' }]"
    const findings = findingsIn(
      checkContent(extensionWith({ 'pack.yaml': `${packYaml}${link}` }), { today }).files,
    )
    expect(findings).toEqual([])
  })

  it('says what became of the guidance it extends', () => {
    const root = extensionWith({
      ...whole,
      'pack.yaml': `${whole['pack.yaml']}omit: [received-is-not-read]\n`,
      'messages/empty-cupboards.md': whole['messages/empty-cupboards.md'].replace(
        'links: [referral]',
        'related: []',
      ),
    })
    const { code, stdout, stderr } = guidance(['build', root])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.split('\n')[1]).toMatchInlineSnapshot(
      `"Extends Trial pack 1.0: 1 link filled, 1 link added, 1 changed in part, 1 added, 1 left out, 4 terms reworded"`,
    )
    expect(guidance(['build', extensionWith({})]).stdout.split('\n')[1]).toBe(
      'Extends Trial pack 1.0: nothing changed',
    )
  })
})

describe('what an extension gets wrong', () => {
  it.each([
    ['guidance that is not there', { 'pack.yaml': packYaml.replace('../base', '../bass') }],
    ['a device', { 'pack.yaml': packYaml.replace('../base', '/dev/zero') }],
    ['itself', { 'pack.yaml': packYaml.replace('../base', '.') }],
    [
      'guidance that extends it',
      {
        'pack.yaml': packYaml.replace('../base', '../other'),
        '../other/pack.yaml': packYaml.replace('../base', '../fenmarsh'),
      },
    ],
    ['guidance at fault', { '../base/messages/empty-cupboards.md': '' }],
    [
      'a message that is not there',
      { 'messages/empty-cupboard.md': '---\ninherits: true\nlinks: []\n---\n' },
    ],
    ['a field that is not there', { 'messages/empty-cupboards.md': '---\ninherits: true\nlink: []\n---\n' }],
    [
      'a link that is not there',
      { 'pack.yaml': `${packYaml}links: [{ id: referal, url: 'https://a.example' }]\n` },
    ],
    ['an article to leave out that is not there', { 'pack.yaml': `${packYaml}omit: [empty-cupboard]\n` }],
    [
      'an article that it leaves out',
      {
        'pack.yaml': `${packYaml}omit: [empty-cupboards]\n`,
        'messages/received-is-not-read.md': '---\ninherits: true\nrelated: [empty-cupboards]\n---\n',
      },
    ],
    [
      'a source that is not there',
      { 'messages/empty-cupboards.md': '---\ninherits: true\nsources: [care-revue]\n---\n' },
    ],
    [
      'a summary made too long',
      { 'pack.yaml': `${packYaml}wording: { e-mail: ${'very '.repeat(20)}long letter }\n` },
    ],
    ['a term nobody uses', { 'pack.yaml': `${packYaml}wording: { key worker: link worker }\n` }],
    [
      'a prompt of the other guidance',
      {
        'messages/floods.md': newMessage
          .replace('flooded-out', 'bare-kitchen')
          .replace('Fenland life, ', '')
          .replace(', flood-desk', '')
          .replace('The lad', 'The boy'),
      },
    ],
    [
      'text for part of a briefing',
      {
        '../base/briefings/visits.md': briefing,
        'briefings/visits.md': '---\ninherits: true\n---\n\nOther text.\n',
      },
    ],
  ])('names %s', (_, files) => {
    expect(extend(files).report).toMatchSnapshot()
  })

  it('inherits nothing when it extends nothing', () => {
    const { report } = extend({ '../base/messages/empty-cupboards.md': '---\ninherits: true\n---\n' })
    expect(report).toMatchInlineSnapshot(`
      "base/messages/empty-cupboards.md:2:1: error: There is no "empty-cupboards" to inherit from [extends]
          Name the guidance it is based on under "extends" in pack.yaml, or write the whole file."
    `)
  })

  it('extends a file that is no pack', () => {
    const path = scratchPath('pack.json')
    writeFileSync(path, '{"format":"other"}')
    const { report } = extend({ 'pack.yaml': packYaml.replace('../base', path) })
    expect(report.replace(path, 'pack.json')).toMatchInlineSnapshot(`
      "fenmarsh/pack.yaml:6:10: error: "pack.json" cannot be extended. The pack cannot be used: This is not a pack this version can read: the format must be practice-guidance/pack@1 at format (and 8 more) [extends]
          Build it again, or name its folder."
    `)
  })
})
