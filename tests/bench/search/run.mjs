import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * What an engine took on a library of one size, and how well it answered.
 * @typedef {object} Figures
 * @property {number} buildMs
 * @property {number} readyMs from the pack at hand to the first answer
 * @property {number} heapMB beyond the pack
 * @property {number} [indexKB] compressed
 * @property {number} [loadMs] from the text of a saved index
 * @property {number} [loadedMB] beyond the pack and that text
 * @property {number} judged share of the judged queries that it had time for
 * @property {number} mrr
 * @property {number} ndcg
 * @property {number} silence
 * @property {Record<string, number>} kinds MRR by kind of query
 * @property {number} asked share of the queries to time that it had time for
 * @property {number} p50 ms
 * @property {number} p95 ms
 * @property {number} max ms
 */

const script = fileURLToPath(new URL('once.mjs', import.meta.url))

/**
 * Tries an engine in processes of its own: one builds, one starts again from what was saved.
 * @param {string} name @param {number} count of articles @param {{ loads?: boolean }} [options]
 * @returns {Figures}
 */
export function figuresOf(name, count, { loads = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'pg-search-'))
  const indexFile = join(folder, 'index.json')
  try {
    const figures = once(name, String(count), indexFile)
    const isSaved = loads && existsSync(indexFile)
    return isSaved ? { ...figures, ...once(name, String(count), indexFile, 'load') } : figures
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @param {string[]} args */
function once(...args) {
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', script, ...args], { encoding: 'utf8' }))
}
