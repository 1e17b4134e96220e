/** Runs tools as child processes that end when we do. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './command.mjs'

const windows = process.platform === 'win32'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()
process.once('exit', () => running.forEach(end))
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => process.exit(1))
}

/**
 * A tool among the dependencies, ready to `run`.
 * @param {string} dependency name of the npm package
 * @param {string[]} args
 */
export function tool(dependency, ...args) {
  const folder = join(root, 'node_modules', dependency)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0]
  return [process.execPath, join(folder, file), ...args]
}

/** npm, as far as we can the one that runs us. @param {string[]} args */
export function npm(...args) {
  const cli = process.env.npm_execpath
  return cli ? [process.execPath, cli, ...args] : ['npm', ...args]
}

/**
 * Runs a command to its end, with no standard input.
 * @param {string[]} line the command and its arguments
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, minutes?: number }} [options] `quiet` keeps the
 *   output back and returns it; after `minutes` the command and all it started are ended
 * @returns {Promise<{ ok: boolean, output: string, ending: string }>} `ending` says how a failed command ended
 */
export function run([file = '', ...args], { cwd = root, env = {}, quiet = false, minutes } = {}) {
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    // A group of its own, so that the browsers it starts can be ended with it.
    detached: !windows,
    shell: windows && file === 'npm',
  })
  running.add(child)
  let output = ''
  child.stdout?.on('data', (data) => (output += data))
  child.stderr?.on('data', (data) => (output += data))
  let ending = ''
  const limit =
    minutes &&
    setTimeout(() => {
      ending = `was ended after ${minutes} minutes`
      end(child)
    }, minutes * 60_000)

  return new Promise((resolve) => {
    /** @param {boolean} ok @param {string} how */
    const finish = (ok, how) => {
      clearTimeout(limit)
      running.delete(child)
      resolve({ ok, output, ending: ending || how })
    }
    child.once('error', (error) => finish(false, `did not start: ${error.message}`))
    child.once('close', (code, signal) =>
      finish(code === 0, signal ? `was ended by ${signal}` : `ended with code ${code}`),
    )
  })
}

/** @param {import('node:child_process').ChildProcess} child */
function end(child) {
  try {
    if (child.pid && !windows) process.kill(-child.pid, 'SIGKILL')
    else child.kill()
  } catch {
    // It ended by itself meanwhile.
  }
}
