import { spawnSync } from 'node:child_process'
import { copyFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { command, guidance, packFile } from '../test/cli.js'
import { scratchPath, wholeContent } from '../test/content.js'

describe('guidance', () => {
  const pack = packFile()

  it.each([
    ['no command', []],
    ['an unknown command', ['bild']],
    ['an unknown option', ['check', '--fast']],
    ['too many arguments', ['check', wholeContent, wholeContent]],
    ['match without a pack', ['match']],
    ['an option without its value', ['match', '--pack']],
    ['search without words', ['search', '--pack', pack]],
    ['two files of queries', ['search', '--pack', pack, '--jsonl', 'a', 'b']],
    ['a folder that is not there', ['build', 'nowhere']],
    ['a preview of a folder that is not there', ['preview', 'nowhere']],
    ['a port that is none', ['preview', wholeContent, '--port', '80.5']],
    ['a pack that is not there', ['match', '--pack', 'nowhere.json']],
    ['a file that is not there', ['match', '--pack', pack, 'nowhere.txt']],
    ['a folder instead of a file', ['match', '--pack', wholeContent]],
  ])('answers 2 to %s and says why', (_, args) => {
    const { code, stdout, stderr } = guidance(args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).not.toBe('')
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it.each(['', 'build', 'check', 'new', 'import', 'preview', 'match', 'search', 'diff', 'schema'])(
    'explains itself: %s --help',
    (name) => {
      const { code, stdout, stderr } = guidance([...(name ? [name] : []), '--help'])
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toContain(`Usage: guidance ${name}`.trim())
    },
  )

  it('suggests the command that was meant', () => {
    expect(guidance(['serch']).stderr).toContain('(Did you mean search?)')
  })

  it('says what to do when it is not built', () => {
    const copy = scratchPath('guidance.mjs')
    copyFileSync(command, copy)
    const { status, stderr } = spawnSync(process.execPath, [copy], { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toBe('The guidance command is not built yet. Run npm run build first.\n')
  })

  it('keeps quiet when its reader leaves', () => {
    const notes = scratchPath('notes.jsonl')
    writeFileSync(notes, '{"id":1,"text":"alpha0"}\n'.repeat(20000))
    const line = `"${process.execPath}" "${command}" match --pack "${pack}" --jsonl "${notes}" | head -n 1`
    const { stdout, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8' })
    expect(stdout.split('\n').length).toBe(2)
    expect(stderr).toBe('')
  })

  it.each([
    ['text that is not JSON', '{"format":', 'This is not JSON'],
    ['another format', '{"format":"other"}', 'format: This is not a pack this version can read'],
    ['bottomless nesting', `${'['.repeat(5000)}${']'.repeat(5000)}`, 'Nested deeper than'],
    ['more than 10 MB', ' '.repeat(11 * 1024 * 1024), 'larger than 10 MB'],
    ['far more than 10 MB', ' '.repeat(32 * 1024 * 1024), 'far larger than the 10 MB'],
  ])('refuses a pack of %s with 1', (_, text, expected) => {
    const path = scratchPath('bad.json')
    writeFileSync(path, text)
    const { code, stdout, stderr } = guidance(['search', '--pack', path, 'words'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(path)
    expect(stderr).toContain(expected)
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})
