import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compileContent } from '../src/compile.js'
import { findingsIn } from '../src/report/finding.js'
import { formatFinding } from '../src/report/text.js'
import { scratchPath, today, wholeContent } from './content.js'

/** What an invented publisher says at least to extend our small folder of content. */
export const packYaml = `id: fenmarsh
title: Fenmarsh practice guidance
publisher: Fenmarsh Safeguarding Partnership
version: 3
published: 2026-01-20
extends: ../base
`

/** Puts files in a folder `fenmarsh` beside our content in `base`; files of other folders are named `../other/…`. */
export function extensionWith(files: Record<string, string>): string {
  const root = scratchPath('fenmarsh')
  cpSync(wholeContent, join(root, '../base'), { recursive: true })
  for (const [name, text] of Object.entries({ 'pack.yaml': packYaml, ...files })) {
    const path = join(root, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return root
}

/** The pack such a folder makes, and what was found, with paths as seen from the folder that holds both. */
export function extend(files: Record<string, string>) {
  const root = extensionWith(files)
  const compilation = compileContent(root, today)
  const findings = findingsIn(compilation.files)
  const report = findings.map((finding) => formatFinding(finding).replaceAll(`${dirname(root)}/`, ''))
  return { ...compilation, root, report: report.join('\n') }
}
