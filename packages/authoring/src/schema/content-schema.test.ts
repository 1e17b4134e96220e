import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { guidance } from '../../test/cli.js'
import { scratchPath, wholeContent } from '../../test/content.js'
import { AUTHORED_FILES, type AuthoredFile } from './content-schema.js'

const library = fileURLToPath(new URL('../../../../content', import.meta.url))

/** What an editor would say to YAML, which it reads as YAML 1.2: numbers and booleans are not text. */
function complaints(file: AuthoredFile, content?: string) {
  const { code, stdout, stderr } = guidance(['schema', ...(content ? [content] : []), '--for', file])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const ajv = new Ajv({ allErrors: true, schemaId: 'auto' })
  const check = ajv.compile(JSON.parse(stdout) as object)
  return (yaml: string) =>
    check(parse(yaml)) ? [] : (check.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`)
}

const frontMatter = (path: string) => readFileSync(path, 'utf8').split(/^---$/m)[1] ?? ''

describe('guidance schema --for', () => {
  it.each([
    ['message', 'messages'],
    ['briefing', 'briefings'],
    ['tool', 'tools'],
    ['checklist', 'checklists'],
  ] as const)('takes the front matter of every %s of the library', (file, folder) => {
    const check = complaints(file, library)
    const paths = readdirSync(join(library, folder)).filter((name) => name.endsWith('.md'))
    expect(paths.length).toBeGreaterThan(0)
    for (const name of paths)
      expect([name, check(frontMatter(join(library, folder, name)))]).toEqual([name, []])
  })

  it.each(['pack', 'sources', 'vocabulary', 'glossary', 'cues', 'names'] as const)(
    'takes %s.yaml of the library',
    (file) => {
      expect(complaints(file)(readFileSync(join(library, `${file}.yaml`), 'utf8'))).toEqual([])
    },
  )

  it('takes what the compiler takes: numbers, dates and words that YAML reads as something else', () => {
    expect(complaints('pack')(readFileSync(join(wholeContent, 'pack.yaml'), 'utf8'))).toEqual([])
    const cupboards = frontMatter(join(wholeContent, 'messages/empty-cupboards.md'))
    expect(complaints('message', wholeContent)(cupboards)).toEqual([])
  })

  it.each([
    ['an unknown field', 'tittle: x', 'additional properties'],
    ['a theme there is not', 'themes: [Daily cares]', 'allowed values'],
    ['a source there is not', 'sources: [nowhere]', 'allowed values'],
    [
      'a tier there is not',
      'prompts: [{ id: a, any: [b], tier: 4, tests: { show: [a, b, c], quiet: [a, b, c] } }]',
      'allowed values',
    ],
  ])('complains of %s', (_, line, expected) => {
    const received = frontMatter(join(wholeContent, 'messages/received-is-not-read.md'))
    const field = line.split(':')[0] ?? ''
    const yaml = `${received.replace(new RegExp(`^${field}:.*$`, 'm'), '')}\n${line}`
    expect(complaints('message', wholeContent)(yaml).join()).toContain(expected)
  })

  it('writes all of them to a folder', () => {
    const dir = scratchPath('schemas')
    const { code, stdout } = guidance(['schema', wholeContent, '--dir', dir])
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${dir}: ${AUTHORED_FILES.length} schemas\n` })
    expect(readdirSync(dir).sort()).toEqual(AUTHORED_FILES.map((file) => `${file}.json`).sort())
  })

  it('answers 2 to a file there is not', () => {
    expect(guidance(['schema', '--for', 'poster']).code).toBe(2)
  })
})
