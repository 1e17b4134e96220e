/** Runs the steps of a build in order, and skips those whose inputs have not changed since they last succeeded. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem, root } from './command.mjs'
import { run } from './run.mjs'

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} after names of the steps whose outputs it reads
 * @property {string[]} inputs files and folders it reads besides
 * @property {string[]} outputs files it makes, by which we know that it was done
 * @property {() => string[][]} commands
 */

const NOT_INPUT = /^(dist|node_modules|test|testing|\..*|.*\.test\.ts|.*\.tsbuildinfo)$/
const stamps = join(root, '.cache/steps')

/**
 * @param {Step[]} steps
 * @throws {Problem} with the output of the step that failed
 */
export async function runSteps(steps) {
  /** @type {Map<string, string>} by name, a digest of all that the step depends on */
  const keys = new Map()
  for (const step of steps) {
    const key = keyOf(step, keys)
    keys.set(step.name, key)
    if (isDone(step, key)) continue
    const began = performance.now()
    for (const line of step.commands()) await perform(step, line)
    mkdirSync(stamps, { recursive: true })
    writeFileSync(join(stamps, step.name), key)
    console.log(`✓ ${step.name} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  }
}

/** @param {Step} step @param {Map<string, string>} keys */
function keyOf({ after, inputs }, keys) {
  const hash = createHash('sha256').update(process.version)
  for (const name of after) hash.update(`\0${keys.get(name)}`)
  for (const input of ['package-lock.json', 'tsconfig.base.json', ...inputs]) addTo(hash, input)
  return hash.digest('hex')
}

/** @param {Step} step @param {string[]} line */
async function perform(step, line) {
  const { ok, output, ending } = await run(line, { quiet: true })
  if (!ok) throw new Problem(`✗ ${step.name} could not be built (${ending}):\n${output.trimEnd()}`)
}

/** @param {Step} step @param {string} key */
function isDone({ name, outputs }, key) {
  const stamp = join(stamps, name)
  return (
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === key &&
    outputs.every((file) => existsSync(join(root, file)))
  )
}

/** @param {import('node:crypto').Hash} hash @param {string} path relative to the root */
function addTo(hash, path) {
  const entry = statSync(join(root, path), { throwIfNoEntry: false })
  if (entry?.isDirectory()) {
    for (const name of readdirSync(join(root, path)).sort()) {
      if (!NOT_INPUT.test(name)) addTo(hash, `${path}/${name}`)
    }
  } else if (entry) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  }
}
