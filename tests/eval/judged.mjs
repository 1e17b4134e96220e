import { readFileSync } from 'node:fs'
import { Problem } from '../../scripts/command.mjs'

/**
 * Reads lines of JSON that somebody has judged: a line with `q` is a query, one with `text` a note.
 * @param {string} file
 * @throws {Problem} naming the line that cannot be read
 */
export function readJudged(file) {
  /** @type {import('./score.mjs').JudgedNote[]} */
  const notes = []
  /** @type {import('./score-queries.mjs').JudgedQuery[]} */
  const queries = []
  for (const [index, line] of readLines(file).entries()) {
    if (line.trim() === '') continue
    const row = readRow(line)
    if (typeof row?.q === 'string') {
      const { id, kind = 'other', q, relevant = {} } = row
      queries.push({ id: String(id), kind, q, relevant })
    } else if (typeof row?.text === 'string') {
      const { id, text, expect = [], allow = [], sense } = row
      notes.push({ id: String(id), text, expect, allow, sense })
    } else {
      throw new Problem(`${file}:${index + 1} is neither a note with "text" nor a query with "q", as JSON.`)
    }
  }
  return { notes, queries }
}

/** @param {string} file */
function readLines(file) {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch (error) {
    throw new Problem(`"${file}" cannot be read: ${/** @type {Error} */ (error).message}`)
  }
}

/** @param {string} line */
function readRow(line) {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
