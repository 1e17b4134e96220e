import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeLibrary } from './generated-library.mjs'

const COUNTS = [100, 1000, 10_000]
/** In processor time, so that a busy machine is no fault of ours. */
const LIMIT = { seconds: 60, megabytes: 1024 }

const script = fileURLToPath(new URL('compile-once.mjs', import.meta.url))
const content = fileURLToPath(new URL('../../content', import.meta.url))

/**
 * @typedef {{ seconds: number, processor: number, megabytes: number, size: number }} Cost `processor` in seconds too
 * @param {string} folder
 * @param {'build' | 'check' | 'eleventy'} what
 * @returns {Cost}
 */
const costOf = (folder, what) =>
  JSON.parse(execFileSync(process.execPath, [script, folder, what], { encoding: 'utf8' }))

console.log('\nBuilding and checking the library, in a process of its own')
for (const what of /** @type {const} */ (['build', 'check'])) {
  const { seconds, processor, megabytes } = costOf(content, what)
  console.log(
    `  ${what}  ${seconds.toFixed(1)} s, of processor time ${processor.toFixed(1)} s, ${Math.round(megabytes)} MB`,
  )
}

const folder = mkdtempSync(join(tmpdir(), 'pg-bench-'))
try {
  console.log(
    '\nBuilding generated libraries; processor time as multiples of the smallest, and a site generator beside',
  )
  /** @type {Cost | undefined} */
  let first
  for (const count of COUNTS) {
    const library = join(folder, String(count))
    writeLibrary(library, count)
    const ours = costOf(library, 'build')
    const theirs = costOf(library, 'eleventy')
    first ??= ours
    console.log(
      `  ${String(count).padStart(6)} messages  ${(ours.processor / first.processor).toFixed(1).padStart(6)} ×` +
        `  (${(count / (COUNTS[0] ?? 1)).toFixed(0)} × would be linear)  ${Math.round(ours.megabytes)} MB,` +
        ` pack ${(ours.size / 1024 / 1024).toFixed(1)} MB;  ${(ours.processor / theirs.processor).toFixed(1)} × Eleventy`,
    )
    if (ours.processor > LIMIT.seconds || ours.megabytes > LIMIT.megabytes)
      throw new Error(
        `${count} messages took ${ours.processor.toFixed(0)} s and ${Math.round(ours.megabytes)} MB`,
      )
  }
} finally {
  rmSync(folder, { recursive: true })
}
