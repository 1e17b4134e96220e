import { writeFileSync } from 'node:fs'

/**
 * A web-test-runner reporter that writes how many tests passed, failed and were skipped in all browsers, and the names
 * of those that failed, as JSON to `file`. Without a file it does nothing.
 * @param {string | undefined} file
 */
export function countingReporter(file) {
  return {
    /** @param {{ sessions: Iterable<any> }} run */
    onTestRunFinished({ sessions }) {
      if (!file) return
      const counts = { passed: 0, failed: 0, skipped: 0, failures: /** @type {string[]} */ ([]) }
      for (const session of sessions) {
        const where = `${session.browser.name}: ${session.testFile.replace(/^.*\/packages\//, '')}`
        countSuite(session.testResults, where, counts)
        // A file that never ran its tests, because it did not load or the browser died, is a failure of its own.
        if (!session.testResults || (session.errors?.length && session.passed === false && !counts.failed)) {
          counts.failed += 1
          counts.failures.push(`${where}: ${session.errors?.[0]?.message ?? 'the file did not run'}`)
        }
      }
      writeFileSync(file, JSON.stringify(counts))
    },
  }
}

/**
 * @param {any} suite
 * @param {string} where
 * @param {{ passed: number, failed: number, skipped: number, failures: string[] }} counts
 */
function countSuite(suite, where, counts) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped += 1
    else if (test.passed) counts.passed += 1
    else {
      counts.failed += 1
      counts.failures.push(`${where}: ${test.name}`)
    }
  }
  for (const inner of suite?.suites ?? []) countSuite(inner, `${where} › ${inner.name}`, counts)
}
