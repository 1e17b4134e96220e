import { EXIT } from '../exit.js'
import { findingsIn } from '../report/finding.js'
import { counted, formatText } from '../report/text.js'
import { compileFolder } from './content.js'
import { showsColour } from './output.js'

/** Reports everything found in a folder of content. */
export function check(folder: string): number {
  const { pack, files } = compileFolder(folder)
  const report = formatText(findingsIn(files), { colour: showsColour(process.stdout) })
  process.stdout.write(
    report || `${folder}: nothing to mend in ${counted(pack?.messages.length ?? 0, 'message')}\n`,
  )
  return pack ? EXIT.ok : EXIT.fault
}
