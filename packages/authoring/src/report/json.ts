import type { Finding, Level } from './finding.js'

/** What `--format json` prints: one object, for scripts. */
export interface JsonReport {
  format: 'practice-guidance/report@1'
  /** How much was found of each level. */
  counts: Record<Level, number>
  /** File by file in the order they were read, and in each from top to bottom. */
  findings: readonly Finding[]
  /** For each file that has prose, the age in years at which most people can read it. Only from `guidance check`. */
  readingAges?: Record<string, number>
}

export function formatJson(findings: readonly Finding[], readingAges?: ReadonlyMap<string, number>): string {
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length
  const report: JsonReport = {
    format: 'practice-guidance/report@1',
    counts: { error: count('error'), warning: count('warning'), note: count('note') },
    findings,
    ...(readingAges && { readingAges: Object.fromEntries(readingAges) }),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
