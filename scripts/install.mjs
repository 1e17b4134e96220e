/** Installs the dependencies when they are missing. Runs on a fresh clone, so it needs nothing but Node. */
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { Problem, root } from './command.mjs'
import { npm } from './run.mjs'

const OLDEST = { major: 20, minor: 19 }

/**
 * @param {string} [folder] the clone
 * @throws {Problem} when Node is too old or the installation fails
 */
export function ensureInstalled(folder = root) {
  checkNode(process.versions.node)
  if (isInstalled(folder)) return
  console.log('Installing what is missing with npm ci …')
  const [file = '', ...args] = npm('ci', '--include=dev', '--no-audit', '--no-fund')
  const { status } = spawnSync(file, args, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && file === 'npm',
  })
  if (status !== 0) {
    throw new Problem(
      'The dependencies could not be installed: npm ci failed, for the reason it gives above.\n' +
        'The first start needs the network, to reach the npm registry (npm ping tells whether it is reached; behind a\n' +
        'proxy, set it with npm config set proxy). Then run the same command again: nothing needs cleaning up.',
    )
  }
}

/**
 * @param {string} version such as `20.19.0`
 * @throws {Problem} when it is older than we can run on
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return
  throw new Problem(
    `This is Node ${version}; Practice Guidance needs ${OLDEST.major}.${OLDEST.minor} or newer: https://nodejs.org has it.`,
  )
}

/** npm writes its own copy of the lock last: where that is as new as ours, all is there. @param {string} folder */
export function isInstalled(folder) {
  const written = statSync(join(folder, 'node_modules/.package-lock.json'), { throwIfNoEntry: false })
  return written !== undefined && written.mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs
}
