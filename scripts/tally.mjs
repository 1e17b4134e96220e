import { existsSync, readFileSync } from 'node:fs'

/** Adds up what the suites report. A suite that reports nothing, or ran nothing, has failed. */
export class Tally {
  passed = 0
  failed = 0
  skipped = 0
  /** @type {string[]} */
  failures = []

  /** Counts a check that is not a suite of tests, such as lint. @param {string} name @param {boolean} ok */
  check(name, ok) {
    if (ok) this.passed += 1
    else this.fail(name)
  }

  /** @param {string} name */
  fail(name) {
    this.failed += 1
    this.failures.push(name)
  }

  /** Notes a suite that cannot run on this kind of machine. */
  skip() {
    this.skipped += 1
  }

  /**
   * Adds what a runner wrote about its run.
   * @param {string} suite
   * @param {string} file JSON from vitest or from our counting reporter
   * @param {number} exitCode of the runner
   */
  add(suite, file, exitCode) {
    const counts = existsSync(file) ? countsFrom(JSON.parse(readFileSync(file, 'utf8'))) : undefined
    if (!counts || counts.passed + counts.failed === 0) return this.fail(`${suite}: no test ran`)
    this.passed += counts.passed
    this.failed += counts.failed
    this.skipped += counts.skipped
    this.failures.push(...counts.failures.map((failure) => `${suite}: ${failure}`))
    if (exitCode !== 0 && counts.failed === 0) this.fail(`${suite}: the runner stopped with code ${exitCode}`)
  }

  /** What CI reads, alone on its line. */
  closingLine() {
    const skipped = this.skipped > 0 ? `, ${this.skipped} skipped` : ''
    return `${this.passed} passed, ${this.failed} failed${skipped}`
  }
}

/** @param {any} report */
function countsFrom(report) {
  if (!('testResults' in report)) return report
  const tests = report.testResults.flatMap((/** @type {any} */ file) => file.assertionResults)
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && !file.assertionResults.some(isFailed),
  )
  const failed = tests.filter(isFailed)
  return {
    passed: tests.filter((/** @type {any} */ test) => test.status === 'passed').length,
    failed: failed.length + broken.length,
    skipped: tests.filter((/** @type {any} */ test) => ['pending', 'skipped', 'todo'].includes(test.status)).length,
    failures: [
      ...failed.map((/** @type {any} */ test) => test.fullName),
      ...broken.map((/** @type {any} */ file) => `${file.name}: ${file.message}`),
    ],
  }
}

const isFailed = (/** @type {any} */ test) => test.status === 'failed'
