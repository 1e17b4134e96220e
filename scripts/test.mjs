/** Checks everything, in real browsers, and closes with one line that sums it up. */
import { mkdirSync, rmSync } from 'node:fs'
import { ensureBrowsers } from './browsers.mjs'
import { build } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { inRoot } from './root.mjs'
import { runNode } from './run.mjs'
import { Tally } from './tally.mjs'

const reports = inRoot('.cache/reports')
const temporary = inRoot('.cache/tmp')
const tally = new Tally()

try {
  await testAll()
} catch (error) {
  tally.fail(/** @type {Error} */ (error).message)
}
rmSync(temporary, { recursive: true, force: true })
if (tally.failures.length > 0) console.error(`\nFailed:\n${tally.failures.map((name) => `  ${name}`).join('\n')}`)
console.log(`\n${tally.closingLine()}`)
process.exit(tally.failed > 0 ? 1 : 0)

async function testAll() {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  mkdirSync(temporary, { recursive: true })
  // Browser profiles go where they are cleared away.
  process.env.TMPDIR = temporary

  ensureInstalled()
  const { webkit } = ensureBrowsers()
  await build()

  await check('types', 'node_modules/typescript/bin/tsc', ['-b'])
  await check('lint', 'node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0'])
  await check('format', 'node_modules/prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn'])
  await vitest('unit')
  await components('chromium,firefox')
  if (webkit) await components('webkit', ['xvfb-run', '-a'])
  else tally.skip()
  await vitest('e2e')
}

/** @param {string} name @param {string} program @param {string[]} args */
async function check(name, program, args) {
  heading(name)
  tally.check(name, (await runNode(program, args)) === 0)
}

/** @param {'unit' | 'e2e'} project */
async function vitest(project) {
  heading(`${project} tests`)
  const report = `${reports}/${project}.json`
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  tally.add(project, report, await runNode('node_modules/vitest/vitest.mjs', args))
}

/** @param {string} engines @param {string[]} [under] */
async function components(engines, under) {
  heading(`components in ${engines}`)
  const report = `${reports}/components-${engines.replace(',', '-')}.json`
  const env = { PG_ENGINES: engines, PG_REPORT: report }
  tally.add(engines, report, await runNode('node_modules/@web/test-runner/dist/bin.js', [], { env, under }))
}

/** @param {string} title */
function heading(title) {
  console.log(`\n== ${title}`)
}
