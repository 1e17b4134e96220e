import { EXIT } from '../exit.js'
import { counted, formatReport } from '../report.js'
import { compileFolder } from './content.js'

/** Reports everything found in a folder of content. */
export function check(folder: string): number {
  const { pack, files } = compileFolder(folder)
  const report = formatReport(files, { warnings: true })
  process.stdout.write(
    report || `${folder}: nothing to mend in ${counted(pack?.messages.length ?? 0, 'message')}\n`,
  )
  return pack ? EXIT.ok : EXIT.fault
}
