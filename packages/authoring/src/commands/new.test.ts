import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guidance } from '../../test/cli.js'
import { contentWith, scratchPath, wholeContent } from '../../test/content.js'

const title = 'Who isn’t at home: "the quiet one"?'
const file = 'messages/who-isnt-at-home-the-quiet-one.md'

describe('guidance new message', () => {
  it('writes a draft named after its title and says what to do next', () => {
    const root = contentWith({})
    const { code, stdout, stderr } = guidance(['new', 'message', title, root])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain(`${join(root, file)}: a draft of "${title}"\n`)
    expect(stdout).toContain(`Run "guidance check ${root}"`)
    const draft = readFileSync(join(root, file), 'utf8')
    expect(draft).toContain('themes: [] # [draft: one or two of: Daily care; Working together]')
    expect(draft).toContain('links: [] # any of: referral, escalation')
    expect(draft).toMatch(/\nreviewed: (\d{4})-\d\d-\d\d\nreviewBy: \d{4}-/)
  })

  it('calls every part that is not written unfinished, once, and nothing else', () => {
    const root = contentWith({})
    guidance(['new', 'message', title, root])
    const { code, stdout } = guidance(['check', root])
    expect(code).toBe(1)
    const faults = stdout.split('\n').filter((line) => line.includes(': error: '))
    expect(faults.length).toBeGreaterThan(10)
    expect(faults.every((line) => /: error: Not finished: ./.test(line))).toBe(true)
    expect(guidance(['build', root]).code).toBe(1)
    expect(existsSync(join(root, 'dist'))).toBe(false)
  })

  it('leaves a draft that becomes a message by filling it in', () => {
    const root = contentWith({})
    guidance(['new', 'message', 'Who is at home', root])
    const path = join(root, 'messages/who-is-at-home.md')
    const filled = readFileSync(path, 'utf8')
      .replace(/^themes: .*$/m, 'themes: [Daily care]')
      .replace(/^sources: .*$/m, 'sources: [care-review]')
      .replace(/^# \[draft:.*\n/m, '')
      .replace(/any: \["\[draft: words people.*$/m, 'any: [who lives here]')
      .replace(/any: \["\[draft: words that show.*$/m, 'any: [nobody else] }')
      .replace(
        /show: .*$/m,
        'show: [I asked who lives here., We know who lives here., Mum told us who lives here.]',
      )
      .replace(/quiet: .*$/m, 'quiet: [A visit., They live here., Nobody else was seen who lives here.]')
      .replace(/- \[draft: one finding.*$/m, '- Adults were missed. [^care-review]')
      .replace(/- \[draft: an open.*$/m, '- Who lives here?')
      .replace(/- \[draft: a second.*$/m, '- Who visits?')
      .replace(/\[draft: [^\]]*\]/g, 'Words.')
    writeFileSync(path, filled)
    expect(guidance(['build', root])).toMatchObject({ code: 0, stderr: '' })
  })

  it('never overwrites', () => {
    const root = contentWith({ [file]: 'mine' })
    const { code, stderr } = guidance(['new', 'message', title, root])
    expect(code).toBe(1)
    expect(stderr).toContain(`"${join(root, file)}" is already there and was left as it is.`)
    expect(readFileSync(join(root, file), 'utf8')).toBe('mine')
  })

  it.each([
    [
      'a kind there is not',
      ['poster', 'Title', wholeContent],
      'Allowed choices are message, briefing, tool, checklist',
    ],
    ['a tool of no kind', ['tool', 'Title', wholeContent], 'Say which tool it is: --kind risk-grid, or'],
    [
      'a message of a kind',
      ['message', 'Title', wholeContent, '--kind', 'risk-grid'],
      'Only a tool has a --kind',
    ],
    ['no title', ['message'], "missing required argument 'title'"],
    ['a title without letters', ['message', '???', wholeContent], 'no letter from a to z'],
    ['a folder that is not there', ['message', 'Title', 'nowhere'], 'There is no folder "nowhere"'],
    ['a folder without a pack', ['message', 'Title', scratchPath('..')], 'holds no pack.yaml'],
  ])('answers 2 to %s', (_, args, expected) => {
    const { code, stdout, stderr } = guidance(['new', ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(expected)
  })

  it.each([
    ['briefing', []],
    ['checklist', []],
    ['tool', ['--kind', 'risk-grid']],
    ['tool', ['--kind', 'safety-scale']],
    ['tool', ['--kind', 'plan-builder']],
    ['tool', ['--kind', 'pitfalls-check']],
  ])('starts a %s %j of which nothing but its own words is missing', (kind, options) => {
    const root = contentWith({})
    const { code, stderr } = guidance(['new', kind, 'Lamps at night', root, ...options])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const errors = guidance(['check', root]).stdout.match(/error: .*/g) ?? []
    expect(errors.length).toBeGreaterThan(5)
    expect(errors.filter((error) => !error.startsWith('error: Not finished: '))).toEqual([])
  })

  it('gives no two articles one id, whatever their kinds', () => {
    const root = contentWith({})
    const { code, stderr } = guidance(['new', 'checklist', 'Received is not read', root])
    expect(code).toBe(1)
    expect(stderr).toContain('messages/received-is-not-read.md" is already there')
  })

  it.each([
    ['CAPITALS and   spaces', 'capitals-and-spaces'],
    ['Y tŷ a’r ysgol', 'y-ty-ar-ysgol'],
    ['../../etc/passwd', 'etc-passwd'],
    ['A title of so many words that nobody would want to see the whole of it in an address', undefined],
  ])('makes a safe file name of %j', (written, id) => {
    const root = contentWith({})
    const { stdout } = guidance(['new', 'message', written, root])
    const [path = ''] = stdout.split(': a draft')
    const name = path.slice(join(root, 'messages/').length)
    if (id) expect(name).toBe(`${id}.md`)
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.md$/)
    expect(name.length).toBeLessThan(65)
  })
})
