/** Adds up what the runners' own reports say. Nothing counts as passed that no report names. */
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { root } from './command.mjs'

/** @typedef {import('./counting-reporter.mjs').Count} Count */

export class Tally {
  passed = 0
  failed = 0
  skipped = 0
  /** @type {string[]} */
  failures = []

  /** A step that is no test, such as lint, only counts when it fails. @param {string} name */
  fail(name) {
    this.failed += 1
    this.failures.push(name)
  }

  /**
   * @param {string} name of the suite
   * @param {Count | undefined} count what its report says, if there is one
   * @param {{ ok: boolean, ending: string }} end how its runner ended
   */
  add(name, count, { ok, ending }) {
    if (!count) return this.fail(`${name}: wrote no report, and ${ending}`)
    this.passed += count.passed
    this.failed += count.failed
    this.skipped += count.skipped
    this.failures.push(...count.failures.map((failure) => `${name}: ${failure}`))
    if (count.passed + count.failed === 0) this.fail(`${name}: ran no test`)
    else if (!ok && count.failed === 0) this.fail(`${name}: ${ending}, though no test failed`)
  }

  /** The line that a person, and CI, reads last. */
  get closingLine() {
    return `${this.passed} passed, ${this.failed} failed${this.skipped ? `, ${this.skipped} skipped` : ''}`
  }
}

/** What Vitest's JSON reporter wrote. @param {string} file @returns {Count | undefined} */
export function vitestCount(file) {
  const report = readReport(file)
  if (!report) return undefined
  /** @type {Count} */
  const count = { passed: 0, failed: 0, skipped: 0, failures: [] }
  for (const { name, status, message, assertionResults } of report.testResults) {
    const where = relative(root, name)
    for (const test of assertionResults) {
      if (test.status === 'passed') count.passed += 1
      else if (test.status === 'failed') {
        count.failed += 1
        count.failures.push(`${where} › ${test.fullName}`)
      } else count.skipped += 1
    }
    // A file that did not load, or whose hooks threw, is a failure of its own.
    if (
      status === 'failed' &&
      !assertionResults.some((/** @type {any} */ test) => test.status === 'failed')
    ) {
      count.failed += 1
      count.failures.push(`${where}: ${message}`)
    }
  }
  return count
}

/** What our web-test-runner reporter wrote. @param {string} file @returns {Count | undefined} */
export const browserCount = (file) => readReport(file)

/** @param {string} file @returns {any} undefined when there is none, or only half of one */
function readReport(file) {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
