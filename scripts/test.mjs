/** `npm test`: everything, in real browsers. Each suite runs whatever became of the one before; the last line adds up. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowsers } from './browsers.mjs'
import { command, Problem, root } from './command.mjs'
import { ensureInstalled } from './install.mjs'
import { build } from './product.mjs'
import { run, tool } from './run.mjs'
import { browserCount, Tally, vitestCount } from './tally.mjs'

const reports = join(root, '.cache/reports')
const tally = new Tally()

// Browsers leave profiles behind: they go where we can clear up. In the system's folder, because Chromium's sockets
// must have short paths.
const temporary = mkdtempSync(join(tmpdir(), 'pg-test-'))
process.once('exit', () => rmSync(temporary, { recursive: true, force: true, maxRetries: 3 }))
const env = { CI: 'true', TMPDIR: temporary, TEMP: temporary, TMP: temporary }

await command(async () => {
  try {
    ensureInstalled()
    const { webkit } = ensureBrowsers()
    rmSync(reports, { recursive: true, force: true })
    mkdirSync(reports, { recursive: true })
    heading('Build')
    await build()
    await check('Types', tool('typescript', '-b'))
    await check('Lint', tool('eslint', '.', '--max-warnings', '0'))
    await check('Format', tool('prettier', '--check', '.', '--log-level', 'warn'))
    await vitest('Unit', 'unit')
    await components(webkit)
    await vitest('End to end', 'e2e')
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    // Nothing after it could be trusted.
    console.error(`\n${error.message}\n\nThe tests were not run.`)
    tally.fail(error.message.split('\n')[0] ?? '')
  }
  if (tally.failures.length > 0)
    console.log(`\nFailed:\n${tally.failures.map((name) => `  ${name}`).join('\n')}`)
  console.log(`\n${tally.closingLine}`)
  if (tally.failed > 0) process.exitCode = 1
})

/** @param {string} name @param {string[]} line */
async function check(name, line) {
  heading(name)
  const { ok } = await run(line, { env, minutes: 10 })
  if (!ok) tally.fail(name)
}

/** @param {string} name @param {string} project */
async function vitest(name, project) {
  heading(name)
  const report = join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const end = await run(tool('vitest', 'run', '--project', project, ...reporters), { env, minutes: 25 })
  tally.add(name, vitestCount(report), end)
}

/** @param {boolean} webkit whether there is a WebKit to test on */
async function components(webkit) {
  const count = await inEngine('Chromium')
  await inEngine('Firefox')
  if (webkit) await inEngine('WebKit', ['xvfb-run', '-a'])
  else tally.skipped += count?.passed ?? 0
}

/**
 * @param {string} engine
 * @param {string[]} [within] a command to run the runner in
 */
async function inEngine(engine, within = []) {
  const name = `Components in ${engine}`
  heading(name)
  const report = join(reports, `${engine}.json`)
  const end = await run([...within, ...tool('@web/test-runner')], {
    env: { ...env, PG_ENGINE: engine.toLowerCase(), PG_REPORT: report },
    minutes: 15,
  })
  const count = browserCount(report)
  tally.add(name, count, end)
  return count
}

/** @param {string} text */
function heading(text) {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 60 - text.length))}`)
}
