import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from './root.mjs'

const SKIPPED = new Set(['dist', 'node_modules', '.cache'])

/**
 * Runs `make` unless nothing it reads has changed since it last succeeded and what it makes is still there.
 * @param {string} name
 * @param {{ reads: string[], makes: string[], make: () => Promise<void> }} step paths from the repository’s folder
 */
export async function whenChanged(name, { reads, makes, make }) {
  const file = inRoot(`.cache/build/${name}`)
  const stamp = stampOf(reads)
  const isFresh =
    existsSync(file) &&
    readFileSync(file, 'utf8') === stamp &&
    makes.every((path) => existsSync(inRoot(path)))
  if (isFresh) return
  const started = performance.now()
  console.log(`Building ${name} …`)
  await make()
  mkdirSync(inRoot('.cache/build'), { recursive: true })
  writeFileSync(file, stamp)
  console.log(`Built ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

/** @param {string[]} paths */
function stampOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of filesIn(inRoot(path))) {
      const { mtimeMs, size } = statSync(file)
      hash.update(`${file} ${mtimeMs} ${size}\n`)
    }
  }
  return hash.digest('hex')
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => !SKIPPED.has(name))
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}
