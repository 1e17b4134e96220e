import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'

/** An error keeps the pack from being made; a warning should be mended; a note is worth knowing. */
export type Level = 'error' | 'warning' | 'note'

/** One thing found in a folder of content. Lines and columns start at 1; columns count UTF-16 units. */
export interface Finding {
  level: Level
  /** Short name of the rule broken, such as `unknown-theme`. */
  rule: string
  /** The file as it was named on the command line. */
  file: string
  /** Absent when the finding is about the whole file. */
  line?: number
  column?: number
  /** What is wrong, in one sentence. */
  what: string
  /** What to do about it. */
  mend?: string
}

/** What was found, file by file in the order they were read, and in each from top to bottom. */
export function findingsIn(files: readonly VFile[]): Finding[] {
  return files.flatMap((file) =>
    file.messages.map(toFinding).sort((a, b) => lineOf(a) - lineOf(b) || columnOf(a) - columnOf(b)),
  )
}

function toFinding({ fatal, ruleId, file, line, column, reason, note }: VFileMessage): Finding {
  return {
    level: fatal ? 'error' : fatal === false ? 'warning' : 'note',
    rule: ruleId ?? 'unknown',
    file: file ?? '',
    ...(line !== undefined && { line, column: column ?? 1 }),
    what: reason,
    ...(note && { mend: note }),
  }
}

const lineOf = ({ line = 0 }: Finding) => line
const columnOf = ({ column = 0 }: Finding) => column
