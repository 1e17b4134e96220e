import { readFileSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Finding } from './finding.js'
import { isRule, RULES } from './rules.js'

/** What `--format sarif` prints: SARIF 2.1.0, which code hosts show beside the lines of a change. */
export function formatSarif(findings: readonly Finding[]): string {
  const names = [...new Set(findings.map(({ rule }) => rule))].sort()
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'guidance', version: ownVersion(), rules: names.map(describeRule) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => toResult(finding, names.indexOf(finding.rule))),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function describeRule(id: string) {
  if (!isRule(id)) return { id }
  const { asks, why } = RULES[id]
  return {
    id,
    shortDescription: { text: asks },
    fullDescription: { text: `${asks} ${why}` },
    help: { text: why },
  }
}

function toResult({ level, rule, file, line, column, what, mend }: Finding, ruleIndex: number) {
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } }
  return {
    ruleId: rule,
    ruleIndex,
    level,
    message: { text: mend ? `${what}. ${mend}` : what },
    locations: [{ physicalLocation: { artifactLocation: locate(file), ...region } }],
  }
}

/** Paths are given as seen from where the command runs, which is the top of a checkout in CI. */
function locate(file: string) {
  const path = relative(process.cwd(), file)
  if (path.startsWith('..') || isAbsolute(path)) return { uri: pathToFileURL(file).href }
  return { uri: path.split(sep).map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' }
}

function ownVersion(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}
