import { writeFileSync } from 'node:fs'

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failures names of what failed
 */

/**
 * A web-test-runner reporter that writes a `Count` as JSON to `file`. Without a file it does nothing.
 * @param {string | undefined} file
 */
export function countingReporter(file) {
  return {
    /** @param {{ sessions: Iterable<any> }} run */
    onTestRunFinished({ sessions }) {
      if (!file) return
      /** @type {Count} */
      const count = { passed: 0, failed: 0, skipped: 0, failures: [] }
      for (const session of sessions) countSession(session, count)
      writeFileSync(file, JSON.stringify(count))
    },
  }
}

/** @param {any} session one test file in the browser @param {Count} count */
function countSession({ testFile, testResults, errors, passed }, count) {
  const file = testFile.replace(/^.*\/packages\//, '')
  const failedBefore = count.failed
  countSuite(testResults, file, count)
  // A file that did not load, or threw outside its tests, is a failure of its own.
  if (!passed && count.failed === failedBefore) {
    count.failed += 1
    count.failures.push(`${file}: ${errors?.[0]?.message ?? 'did not run'}`)
  }
}

/** @param {any} suite @param {string} where @param {Count} count */
function countSuite(suite, where, count) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) count.skipped += 1
    else if (test.passed) count.passed += 1
    else {
      count.failed += 1
      count.failures.push(`${where} › ${test.name}`)
    }
  }
  for (const inner of suite?.suites ?? []) countSuite(inner, `${where} › ${inner.name}`, count)
}
