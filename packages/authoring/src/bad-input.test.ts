import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  contentWith,
  cupboards,
  received,
  replace,
  reportOn,
  scratchPath,
  today,
  wholeContent,
} from '../test/content.js'
import { compileContent } from './compile.js'
import { type Finding, findingsIn } from './report/finding.js'

const articles = fileURLToPath(new URL('../test/articles', import.meta.url))

const compiled = new URL('../dist/index.js', import.meta.url).href

/** One file of each kind. */
const files = [
  'pack.yaml',
  'sources.yaml',
  'vocabulary.yaml',
  'glossary.yaml',
  'cues.yaml',
  cupboards,
  'briefings/briefing.md',
  'tools/plan-builder.md',
  'checklists/checklist.md',
]

/** Whole content with an article of every kind. */
function wholeFolder(): string {
  const root = contentWith({})
  for (const name of ['briefing', 'checklist', 'plan-builder']) {
    const kind = { briefing: 'briefings', checklist: 'checklists', 'plan-builder': 'tools' }[name]
    cpSync(join(articles, `${name}.md`), join(root, kind ?? '', `${name}.md`))
  }
  return root
}

/** What can happen to a file, and what is said of it. */
const breakages: Record<string, { spoil: (path: string, text: string) => void; says: RegExp }> = {
  'broken YAML': {
    spoil: (path, text) => writeFileSync(path, text.replace(/^(---\n)?/, '$1broken: "a" b\n')),
    says: /YAML cannot be read/,
  },
  nothing: { spoil: writing(''), says: /empty|No field/ },
  'five megabytes': { spoil: writing('a: b\n'.repeat(1024 * 1024)), says: /5\.0 MB; the limit is 1 MB/ },
  'a picture': { spoil: writing(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1])), says: /not a UTF-8 text/ },
  'UTF-16': { spoil: writing(Buffer.from('\uFEFFtitle: x\n', 'utf16le')), says: /not a UTF-8 text/ },
  'Latin-1': { spoil: writing(Buffer.from('title: caf\xe9\n', 'latin1')), says: /not a UTF-8 text/ },
  'a folder': { spoil: (path) => mkdirSync(path), says: /folder, not a file/ },
  'a link to itself': { spoil: (path) => symlinkSync(path, path), says: /link to itself/ },
  'a link to nothing': { spoil: (path) => symlinkSync(join(path, '..', 'gone'), path), says: /no such file/ },
  'a device': { spoil: (path) => symlinkSync('/dev/zero', path), says: /not a file/ },
}

function writing(content: string | Uint8Array) {
  return (path: string) => writeFileSync(path, content)
}

function errorsIn(root: string): Finding[] {
  const { pack, files } = compileContent(root, today)
  const errors = findingsIn(files).filter(({ level }) => level === 'error')
  expect(pack === undefined).toBe(errors.length > 0)
  return errors.map((finding) => ({ ...finding, file: finding.file.replace(`${root}/`, '') }))
}

describe.each(files)('%s', (name) => {
  it.each(Object.keys(breakages))('is one error when it is %s', (breakage) => {
    const root = wholeFolder()
    spoil(root, name, breakage)
    expect(errorsIn(root).map(({ file, what }) => ({ file, what }))).toEqual([
      { file: name, what: expect.stringMatching(breakages[breakage]!.says) as string },
    ])
  })
})

function spoil(root: string, name: string, breakage: string): void {
  rmSync(join(root, name))
  breakages[breakage]?.spoil(join(root, name), textOf(name))
}

/** What a file of whole content says. */
function textOf(name: string): string {
  const path = join(wholeContent, name)
  return readFileSync(existsSync(path) ? path : join(articles, basename(name)), 'utf8')
}

describe('a folder of content', () => {
  it('is whole before anything is broken', () => {
    expect(errorsIn(wholeFolder())).toEqual([])
  })

  it('may relate two messages to each other', () => {
    const related = replace('sources:', 'related: [empty-cupboards]\nsources:')
    expect(reportOn({ [received]: related })).toBe('')
  })

  it.each(['messages', 'briefings', 'tools'])('has folders, not files: %s', (name) => {
    const root = wholeFolder()
    rmSync(join(root, name), { recursive: true, force: true })
    writeFileSync(join(root, name), 'not a folder')
    expect(errorsIn(root)).toContainEqual(
      expect.objectContaining({ file: name, what: expect.stringContaining('cannot be read') as string }),
    )
  })

  it('is not there, or empty: the files it needs are named', () => {
    const empty = scratchPath('empty')
    mkdirSync(empty)
    for (const root of [scratchPath('nowhere'), empty]) {
      expect(errorsIn(root).map(({ file }) => file)).toEqual(['pack.yaml', 'sources.yaml', 'messages'])
    }
  })

  it('is read only where it may be', () => {
    const root = wholeFolder()
    chmodSync(join(root, cupboards), 0)
    // The superuser may read everything, and so stops being one; then the folders above may not be entered either.
    const code = `import { compileContent } from ${JSON.stringify(compiled)}
      if (process.getuid() === 0) process.setuid(65534)
      const { files } = compileContent('.')
      console.log(files.flatMap(({ messages }) => messages.map(({ file, reason }) => file + ': ' + reason)).join())`
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: root,
      encoding: 'utf8',
    })
    expect({ stdout, stderr }).toEqual({ stdout: `${cupboards}: This file may not be read\n`, stderr: '' })
  })

  it('gives every fault of every file in one run', () => {
    const root = wholeFolder()
    for (const name of files) spoil(root, name, 'Latin-1')
    expect(errorsIn(root).map(({ file }) => file)).toEqual(files)
  })
})
