import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a module that uses our scripts, in a process of its own. */
function node(code: string, env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  return { status, output: stdout + stderr }
}

describe('a missing browser', () => {
  const ensure = `
    import { command } from './scripts/command.mjs'
    import { ensureBrowsers } from './scripts/browsers.mjs'
    await command(async () => void ensureBrowsers())`

  it('says what to install and which variable to set', () => {
    // A PATH without browsers, and without apt-get to fetch them.
    const env = {
      PATH: folder,
      CHROME_PATH: '',
      FIREFOX_PATH: process.execPath,
      WEBKIT_DRIVER_PATH: process.execPath,
    }
    const { status, output } = node(ensure, env)
    expect(status).toBe(1)
    expect(output).toMatch(/^\nChromium is missing\. Install it.*, or set CHROME_PATH to its executable\.$/m)
    expect(output).not.toContain('Firefox')
  })

  it('says when the variable points at nothing', () => {
    const { status, output } = node(ensure, { CHROME_PATH: join(folder, 'chromium') })
    expect(status).toBe(1)
    expect(output.trim()).toBe(
      `CHROME_PATH is ${join(folder, 'chromium')}, but there is no Chromium there: correct it or unset it.`,
    )
  })
})

describe('installing', () => {
  it('says what to do when the registry is not reached', async () => {
    const refusing = createServer((_request, response) => response.writeHead(503).end())
    await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve))
    const { port } = refusing.address() as AddressInfo
    refusing.close()
    cpSync(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true })
    const manifest = { name: 'clone', version: '1.0.0', dependencies: { 'is-number': '7.0.0' } }
    const lock = {
      ...{ name: 'clone', version: '1.0.0', lockfileVersion: 3, requires: true },
      packages: { '': manifest, 'node_modules/is-number': { version: '7.0.0' } },
    }
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock))
    const { status, output } = node(`await import(${JSON.stringify(join(folder, 'scripts/build.mjs'))})`, {
      npm_config_registry: `http://127.0.0.1:${port}/`,
      npm_config_cache: join(folder, 'cache'),
      npm_config_fetch_retries: '0',
    })
    expect(status).toBe(1)
    expect(output).toContain('The dependencies could not be installed')
    expect(output).toContain('run the same command again')
    expect(output).not.toMatch(/\n {4}at /)
  })

  it.each(['18.20.1', '20.18.3'])('refuses Node %s in plain words', (version) => {
    const { output } = node(`
      import { command } from './scripts/command.mjs'
      import { checkNode } from './scripts/install.mjs'
      await command(async () => checkNode('${version}'))`)
    expect(output.trim()).toBe(
      `This is Node ${version}; Practice Guidance needs 20.19 or newer: https://nodejs.org has it.`,
    )
  })

  it.each(['20.19.0', '22.0.0', '24.1.0'])('takes Node %s', (version) => {
    expect(node(`import { checkNode } from './scripts/install.mjs'; checkNode('${version}')`).status).toBe(0)
  })
})

describe('serving the site', () => {
  it('takes the next port when the one it wants is taken', () => {
    const { output } = node(`
      import { serveSite } from './scripts/serve-site.mjs'
      const first = await serveSite(0)
      const taken = Number(new URL(first.address).port)
      const second = await serveSite(taken)
      console.log(Number(new URL(second.address).port) > taken)
      await first.close()
      await second.close()`)
    expect(output.trim()).toBe('true')
  })

  it.each(['eighty', '-1', '65536', '80.5'])('refuses PORT=%s in plain words', (asked) => {
    const { status, output } = node("await import('./scripts/start.mjs')", { PORT: asked })
    expect(status).toBe(1)
    expect(output.trim()).toBe(
      `PORT is "${asked}", which is not a port: give a whole number from 0 (any free one) to 65535.`,
    )
  })
})

describe('a build step', () => {
  /** A clone with nothing in it but our scripts and one step, which writes down each time it runs. */
  function build(code: string) {
    return node(`
      import { command } from ${JSON.stringify(join(folder, 'scripts/command.mjs'))}
      import { runSteps } from ${JSON.stringify(join(folder, 'scripts/steps.mjs'))}
      await command(() => runSteps([{
        name: 'copy', after: [], inputs: ['source'], outputs: ['made'],
        commands: () => [[process.execPath, '-e', ${JSON.stringify(code)}]],
      }]))`)
  }
  const copy = "require('fs').copyFileSync('source/a', 'made')"

  beforeEach(() => {
    cpSync(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true })
    mkdirSync(join(folder, 'source'))
    writeFileSync(join(folder, 'source/a'), '1')
  })

  it('runs once, and again when what it reads has changed or what it made is gone', () => {
    expect(build(copy).output).toContain('✓ copy')
    expect(build(copy).output).toBe('')
    writeFileSync(join(folder, 'source/a'), '2')
    expect(build(copy).output).toContain('✓ copy')
    rmSync(join(folder, 'made'))
    expect(build(copy).output).toContain('✓ copy')
  })

  it('that fails shows its output, and runs again next time', () => {
    const failing = "console.error('line 3: no such word'); process.exit(2)"
    const { status, output } = build(failing)
    expect(status).toBe(1)
    expect(output).toBe('\n✗ copy could not be built (ended with code 2):\nline 3: no such word\n')
    expect(build(copy).output).toContain('✓ copy')
  })
})
