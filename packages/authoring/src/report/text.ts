import { styleText } from 'node:util'
import type { Finding, Level } from './finding.js'

const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const

export interface TextOptions {
  /** Colours are for terminals. */
  colour?: boolean
}

/** What was found, for people: where, what and how to mend it, a blank line between files, then the count. */
export function formatText(findings: readonly Finding[], options: TextOptions = {}): string {
  if (findings.length === 0) return ''
  const lines = findings.flatMap((finding, index) => {
    const before = findings[index - 1]
    return [...(before && before.file !== finding.file ? [''] : []), formatFinding(finding, options)]
  })
  return [...lines, '', countLevels(findings), ''].join('\n')
}

/** `file:line:column` comes first, so that editors and terminals open the place. */
export function formatFinding(
  { file, line, column, level, what, rule, mend }: Finding,
  { colour }: TextOptions = {},
): string {
  const where = line === undefined ? file : `${file}:${line}:${column ?? 1}`
  const kind = colour ? styleText(COLOURS[level], level, { validateStream: false }) : level
  return [`${where}: ${kind}: ${what} [${rule}]`, ...(mend ? [`    ${mend}`] : [])].join('\n')
}

/** `2 errors, 1 warning`; levels that none was found of are left out. */
export function countLevels(findings: readonly Finding[]): string {
  const levels: Level[] = ['error', 'warning', 'note']
  return levels
    .map((level) => ({ level, count: findings.filter((finding) => finding.level === level).length }))
    .flatMap(({ level, count }) => (count > 0 ? [counted(count, level)] : []))
    .join(', ')
}

export const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`
