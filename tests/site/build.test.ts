import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('building the site', () => {
  let copy: string

  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'site-'))
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    for (const part of ['package.json', 'eleventy.config.js', 'build', 'src']) {
      cpSync(join(root, 'packages/site', part), join(copy, 'packages/site', part), { recursive: true })
    }
  })
  afterEach(() => rmSync(copy, { recursive: true }))

  function write(file: string, text: string): void {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    writeFileSync(join(copy, file), text)
  }

  async function build(): Promise<{ code: number; output: string }> {
    const eleventy = join(root, 'node_modules/@11ty/eleventy/cmd.cjs')
    const child = spawn(process.execPath, [eleventy], { cwd: join(copy, 'packages/site') })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)))
    const [code] = (await once(child, 'close')) as [number]
    return { code, output }
  }

  it('names what is missing and how to make it', async () => {
    write('packages/components/dist/pg.js', '')
    const { code, output } = await build()
    expect(code).not.toBe(0)
    expect(output).toContain('content/dist/pack.json (made by: npx guidance build)')
    expect(output).toContain('packages/overlay/dist/pg-record.js')
    expect(output).not.toContain('components/dist/pg.js (')
    expect(output).toContain('npm run build')
  })

  it('refuses a pack that is not whole, and names the fault', async () => {
    for (const file of [
      'components/dist/pg.js',
      'components/dist/pg-minisearch.js',
      'components/dist/pg-phrases.js',
      'components/dist/quick-exit-early.js',
      'overlay/dist/pg-record.js',
    ]) {
      write(`packages/${file}`, '')
    }
    write(
      'content/dist/pack.json',
      '{ "format": "practice-guidance/pack@1", "messages": [{ "id": "no title" }] }',
    )
    const { code, output } = await build()
    expect(code).not.toBe(0)
    expect(output).toContain('messages.0.title')
  })
})
