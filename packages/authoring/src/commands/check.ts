import { statSync } from 'node:fs'
import { readSourceRuns, type SourceRuns } from '../check/shared-wording.js'
import { type Check, checkContent } from '../check.js'
import { CommandError, EXIT } from '../exit.js'
import { type Finding, findingsIn } from '../report/finding.js'
import type { Format } from '../report/format.js'
import { formatJson } from '../report/json.js'
import { formatReadingAges, summariseReadingAges } from '../report/reading-ages.js'
import { formatSarif } from '../report/sarif.js'
import { counted, formatText } from '../report/text.js'
import { requireFolder } from './content.js'
import { showsColour } from './output.js'

interface Options {
  /** Warnings are faults too. */
  strict?: boolean
  /** Show notes, and the reading age of each file. */
  verbose?: boolean
  /** A folder of source texts. */
  sources?: string
  format: Format
}

/** Reports everything found in a folder of content. */
export function check(folder: string, { strict, verbose, sources, format }: Options): number {
  requireFolder(folder)
  const result = checkContent(folder, { sources: sources === undefined ? undefined : readSources(sources) })
  const findings = findingsIn(result.files)
  if (format === 'json') process.stdout.write(formatJson(findings, result.readingAges))
  else if (format === 'sarif') process.stdout.write(formatSarif(findings))
  else process.stdout.write(textFor(folder, result, findings, Boolean(verbose)))
  const faulty = findings.some(({ level }) => level === 'error' || (strict && level === 'warning'))
  return faulty ? EXIT.fault : EXIT.ok
}

function readSources(folder: string): SourceRuns {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new CommandError(`There is no folder "${folder}". Name the folder of source texts.`, EXIT.usage)
  try {
    return readSourceRuns(folder)
  } catch (error) {
    throw new CommandError(`The sources in "${folder}" cannot be read: ${(error as Error).message}`)
  }
}

function textFor(
  folder: string,
  { pack, readingAges }: Check,
  findings: Finding[],
  verbose: boolean,
): string {
  const shown = findings.filter(({ level }) => verbose || level !== 'note')
  const messages = counted(pack?.messages.length ?? 0, 'message')
  return [
    ...(verbose ? [formatReadingAges(readingAges), '\n'] : []),
    formatText(shown, { colour: showsColour(process.stdout) }) ||
      `${folder}: nothing to mend in ${messages}${summariseReadingAges(readingAges)}\n`,
  ].join('')
}
