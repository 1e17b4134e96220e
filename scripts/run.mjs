import { spawn } from 'node:child_process'
import { inRoot } from './root.mjs'

/**
 * @typedef {object} Options
 * @property {Record<string, string>} [env] added to this process's environment
 * @property {string[]} [under] a command to run it under, such as `['xvfb-run', '-a']`
 */

/**
 * Runs a Node program of this repository and waits for it.
 * @param {string} program path from the repository's folder
 * @param {string[]} [args]
 * @param {Options} [options]
 * @returns its exit code, 1 when it could not start
 */
export function runNode(program, args = [], options = {}) {
  return run(process.execPath, [inRoot(program), ...args], options)
}

/**
 * Runs npm in the repository's folder and waits for it.
 * @param {string[]} args
 * @returns its exit code, 1 when it could not start
 */
export function runNpm(args) {
  return run('npm', args, {})
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Options} options
 * @returns {Promise<number>}
 */
function run(command, args, { env = {}, under = [] }) {
  const [first = command, ...rest] = [...under, command, ...args]
  return new Promise((resolve) => {
    const child = spawn(first, rest, {
      cwd: inRoot('.'),
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      // npm is a script on Windows, which only a shell starts.
      shell: process.platform === 'win32' && first === 'npm',
    })
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
