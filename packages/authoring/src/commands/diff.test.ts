import { writeFileSync } from 'node:fs'
import type { Pack } from '@practice-guidance/guidance'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guidance } from '../../test/cli.js'
import { append, contentWith, cupboards, received, scratchPath, wholeContent } from '../../test/content.js'
import { compileContent } from '../compile.js'
import { toMarkdown } from '../diff/markdown.js'
import { comparePacks, type PackDiff } from '../diff/packs.js'

const packOf = (root: string) => {
  const { pack } = compileContent(root)
  if (!pack) throw new Error('The content makes no pack')
  return pack
}
const old = packOf(wholeContent)

function fileOf(pack: Pack): string {
  const path = scratchPath('pack.json')
  writeFileSync(path, JSON.stringify(pack))
  return path
}

/** What is said of the small pack and an edited copy of it. */
function changed(edit: (pack: Pack) => void): { markdown: string; diff: PackDiff } {
  const now = structuredClone(old)
  edit(now)
  const diff = comparePacks(old, now)
  return { markdown: toMarkdown(diff), diff }
}

describe('guidance diff', () => {
  it('says plainly when nothing differs', () => {
    const { code, stdout, stderr } = guidance(['diff', fileOf(old), fileOf(old)])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe(
      '# What changed in Trial pack\n\nFrom version 1.0 (2026-01-15) to version 1.0 (2026-01-15).\n\nNo differences: both packs say the same.\n',
    )
  })

  it('tells a governance meeting what changed, and what will be noticed first', () => {
    const root = contentWith({
      'pack.yaml': (text) =>
        text
          .replace('version: 1.0\npublished: 2026-01-15', 'version: 1.1\npublished: 2026-03-01')
          .replace('title: How to share', 'url: https://example.org/share\n    title: How to share'),
      'vocabulary.yaml': append('shelf: [shelf, shelves]'),
      'glossary.yaml': 'nfa: [no further action]\nwnb: [was not brought]',
      [cupboards]: (text) =>
        text
          .replace('title: Empty cupboards are a question', 'title: Bare shelves are a question')
          .replace(
            "any: ['cupboards * {empty|bare}', ",
            "any: ['cupboards * {empty|bare}', '{shelf} * bare', ",
          )
          .replace("except: ['empty cupboards drill']", 'except: []')
          .replace('related: [received-is-not-read]', 'related: [ring-back]')
          .replace('tier: 3', 'tier: 2')
          .replace('reviewBy: 2028-01-10', 'reviewBy: 2027-06-10')
          .replace('- Ask to see the kitchen.', '- Ask to see the kitchen and the bedroom.')
          .replace('> "We had toast."\n', '')
          .replace('What did this child eat yesterday?', 'What has this child eaten since yesterday?')
          .replace('Poverty is not neglect.', 'Poverty is not neglect. Debt is not either.'),
      [received]: null,
      'messages/ring-back.md': `---
title: Ring back
summary: A message left has not been heard.
sources: [handover-study]
reviewed: 2026-02-10
reviewBy: 2028-02-10
---

Ring until someone answers.

## Questions

- Who answered?
- What did they say?
`,
    })
    const pack = packOf(root)
    const { code, stdout } = guidance(['diff', fileOf(old), fileOf(pack)])
    expect(code).toBe(0)
    expect(stdout).toMatchInlineSnapshot(`
      "# What changed in Trial pack

      From version 1.0 (2026-01-15) to version 1.1 (2026-03-01). ~~Struck out~~ is what went, **bold** is what came.

      ## What readers and workers will notice first

      - New: **Ring back**
      - No longer there: **Received is not read**
      - **Bare shelves are a question** reads otherwise: title, questions
      - May be offered more often in records: **Bare shelves are a question**
      - Every prompt that uses these is affected: **vocabulary shelf**

      ## Messages added

      - **Ring back** (ring-back): A message left has not been heard.

      ## Messages removed

      - **Received is not read** (received-is-not-read): An e-mail that was sent has not told anyone anything yet.

      ## Messages changed

      ### Bare shelves are a question (empty-cupboards)

      - title: ~~Empty cupboards~~ **Bare shelves** are a question
      - text:
        - changed: - Ask to see the ~~kitchen.~~ **kitchen and the bedroom.**
        - removed: ~~\\> "We had toast."~~
      - caution:
        - changed: Poverty is not neglect. **Debt is not either.** Offer help first.
      - related: ~~received-is-not-read~~; **ring-back**
      - next review: ~~2028-01-10~~ **2027-06-10**
      - questions:
        - changed: What ~~did~~ **has** this child ~~eat~~ **eaten since** yesterday?
      - prompt, bare-kitchen, phrases: **{shelf} \\* bare**
      - prompt, bare-kitchen, exceptions removed: ~~empty cupboards drill~~
      - prompt, bare-kitchen, tier: ~~3~~ **2**

      ## The pack as a whole

      - version: ~~1.0~~ **1.1**
      - published: ~~2026-01-15~~ **2026-03-01**
      - local links, referral, url added: **https\\://example.org/share**
      - glossary, wnb added: **was not brought**
      - word class, shelf added:
        - **shelf**
        - **shelves**
      "
    `)
    expect(guidance(['diff', fileOf(old), fileOf(pack)]).stdout).toBe(stdout)
  })

  it('gives the same as JSON', () => {
    const { stdout } = guidance(['diff', fileOf(old), fileOf({ ...old, version: '2.0' }), '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({
      old: { version: '1.0' },
      new: { version: '2.0' },
      pack: [{ path: ['version'], kind: 'words', before: '1.0', after: '2.0' }],
      notice: { added: [], removed: [] },
    })
  })

  it('follows a message to its new id', () => {
    const { markdown, diff } = changed((pack) => {
      pack.messages[0]!.id = 'bare-cupboards'
    })
    expect(diff.kinds[0]).toMatchObject({
      added: [],
      removed: [],
      changed: [{ formerId: 'empty-cupboards' }],
    })
    expect(markdown).toContain('- its id was empty-cupboards: links to the old address no longer work')
  })

  it('says which way prompts tend', () => {
    const more = changed((pack) => pack.messages[0]!.prompts[0]!.any.push('bare shelves'))
    expect(more.markdown).toContain(
      '- May be offered more often in records: **Empty cupboards are a question**',
    )
    expect(more.markdown).not.toContain('less often')
    const less = changed((pack) => pack.messages[0]!.prompts[0]!.except.push('cupboard doors'))
    expect(less.markdown).toContain(
      '- May be offered less often in records: **Empty cupboards are a question**',
    )
    const gone = changed((pack) => void pack.messages[0]!.prompts.pop())
    expect(gone.markdown).toContain('less often')
  })

  it('is not moved by the order of phrases', () => {
    expect(changed((pack) => void pack.messages[0]!.prompts[0]!.any.reverse()).markdown).toContain(
      'No differences',
    )
    expect(changed((pack) => void pack.themes.reverse()).markdown).toContain('- themes: in another order')
  })

  it('lets nothing in a pack become markup of the report', () => {
    const hostile =
      '<img src=x onerror=alert(1)> [click](https://evil.example) ![x](y) `code` **b** | www.evil.example\n# H\n- i \u202E'
    const { markdown } = changed((pack) => {
      pack.title = hostile
      pack.messages[0]!.title = hostile
      pack.messages[0]!.summary = hostile
      pack.messages[0]!.questions[0] = hostile
      pack.glossary[hostile] = [hostile]
    })
    expect(markdown).not.toMatch(/(?<!\\)[<[`|]/)
    expect(markdown).not.toMatch(/https:\/\/|www\.evil|\u202E/)
    expect(markdown.match(/^#+ .*/gm)?.filter((line) => line.startsWith('# '))).toHaveLength(1)
    expect(markdown).not.toMatch(/^- i/m)
  })

  it('names something for every difference, and nothing where there is none', () => {
    const texts = fc.array(fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,5}$/), {
      minLength: 2,
      maxLength: 6,
    })
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const [a, b] = [structuredClone(old), structuredClone(old)]
        a.messages[0]!.questions = before
        b.messages[0]!.questions = after
        const changes = comparePacks(a, b).kinds[0]!.changed.flatMap((article) => article.changes)
        expect(changes.length > 0).toBe(JSON.stringify(before) !== JSON.stringify(after))
      }),
    )
  })

  it.each([
    ['one pack', ['only.json'], 2],
    ['a pack that is not there', ['nowhere.json', 'nowhere.json'], 2],
    ['another format', [fileOf(old), fileOf(old), '--format', 'html'], 2],
    ['what is no pack', [`${wholeContent}/pack.yaml`, fileOf(old)], 1],
  ])('answers to %s with its exit code', (_, args, expected) => {
    const { code, stdout, stderr } = guidance(['diff', ...args])
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' })
    expect(stderr).not.toBe('')
  })
})
