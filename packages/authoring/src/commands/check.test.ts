import { describe, expect, it } from 'vitest'
import { guidance } from '../../test/cli.js'
import { contentWith, cupboards, type Edit, received, replace, scratchPath } from '../../test/content.js'

/** What the content lacks to have every part. */
const parts: Record<string, Edit> = {
  [received]: (text) =>
    replace(
      'sources:',
      'audience: [Everyone]\nalsoAskedAs: [they were told]\nrelated: [empty-cupboards]\nsources:',
    )(text) + '\n## What reviews say\n\n- Nobody rang. [^handover-study]\n- Nobody wrote. [^care-review]\n',
}
const overdue: Record<string, Edit> = {
  ...parts,
  [cupboards]: replace('reviewed: 2026-01-10\nreviewBy: 2028', 'reviewed: 2020-01-10\nreviewBy: 2021'),
}
const unusedClass: Edit = 'child: [child]\nkitchen: [kitchen]\n'

describe('guidance check', () => {
  it('says so when all is well', () => {
    const root = contentWith(parts)
    const { code, stdout, stderr } = guidance(['check', root, '--strict'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/: nothing to mend in 2 messages, reading age \d\.\d to \d\.\d\n$/)
  })

  it('warns of an overdue review and is content all the same', () => {
    const root = contentWith(overdue)
    const { code, stdout } = guidance(['check', root])
    expect(code).toBe(0)
    expect(stdout).toBe(
      `${root}/${cupboards}:12:11: warning: The review was due on 2021-01-10 [review-overdue]\n` +
        '    Review it, then set "reviewed" and "reviewBy".\n\n1 warning\n',
    )
  })

  it('answers 1 to a warning when it is strict', () => {
    expect(guidance(['check', contentWith(overdue), '--strict']).code).toBe(1)
  })

  it('keeps notes and reading ages for those who ask', () => {
    const root = contentWith({ ...parts, 'vocabulary.yaml': unusedClass })
    const { stdout } = guidance(['check', root])
    expect(stdout).toContain('nothing to mend')
    const verbose = guidance(['check', root, '--verbose', '--strict'])
    expect(verbose.code).toBe(0)
    expect(verbose.stdout).toMatch(/^Reading age, in years:\n\d\.\d {2}.*\.md\n\d\.\d {2}.*\.md\n\n/)
    expect(verbose.stdout).toContain(
      'vocabulary.yaml:2:1: note: No phrase uses the word class "kitchen" [unused]',
    )
    expect(verbose.stdout).toMatch(/\n\n1 note\n$/)
  })

  it('answers 1 to a fault', () => {
    const root = contentWith({ ...parts, [cupboards]: replace('title:', 'tittle:') })
    const { code, stdout } = guidance(['check', root])
    expect(code).toBe(1)
    expect(stdout).toContain(
      `${root}/${cupboards}:2:1: error: There is no field "tittle" [shape]\n    Did you mean "title"?`,
    )
    expect(stdout).toContain('2 errors')
  })

  it('prints one object for scripts', () => {
    const root = contentWith(overdue)
    const { code, stdout } = guidance(['check', root, '--format', 'json', '--strict'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toEqual({
      format: 'practice-guidance/report@1',
      counts: { error: 0, warning: 1, note: 0 },
      findings: [
        {
          level: 'warning',
          rule: 'review-overdue',
          file: `${root}/${cupboards}`,
          line: 12,
          column: 11,
          what: 'The review was due on 2021-01-10',
          mend: 'Review it, then set "reviewed" and "reviewBy".',
        },
      ],
      readingAges: {
        [`${root}/${cupboards}`]: expect.any(Number) as number,
        [`${root}/${received}`]: expect.any(Number) as number,
      },
    })
  })

  it('prints SARIF for code hosts', () => {
    const { stdout } = guidance(['check', contentWith(overdue), '--format', 'sarif'])
    expect(JSON.parse(stdout)).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [{ level: 'warning' }] }],
    })
  })

  it.each([
    ['a folder of sources that is not there', ['--sources', scratchPath('nowhere')]],
    ['an unknown format', ['--format', 'xml']],
  ])('answers 2 to %s', (_, options) => {
    const { code, stdout, stderr } = guidance(['check', contentWith(parts), ...options])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})
