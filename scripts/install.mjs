/** Installs what is missing. Runs before anything is installed, so it may use nothing but Node itself. */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { root } from './root.mjs'

const OLDEST_NODE = [20, 19]

/** @throws when Node is too old, or the packages cannot be installed */
export function ensureInstalled() {
  refuseOldNode()
  if (!isStale()) return
  console.log('Installing packages …')
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  throw new Error(
    `The packages could not be installed${error ? ` (${error.message})` : ''}: npm’s own message is above. ` +
      'Check that this machine reaches the npm registry, then run the same command again.',
  )
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  throw new Error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`)
}

/** npm writes its own copy of the lock file when it finishes: an older one means packages have changed since. */
function isStale() {
  const installed = new URL('node_modules/.package-lock.json', root)
  return (
    !existsSync(installed) ||
    statSync(installed).mtimeMs < statSync(new URL('package-lock.json', root)).mtimeMs
  )
}
