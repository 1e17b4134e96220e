import type { VFile } from 'vfile'

/** What was found, for people: where, what and how to mend it, then the count. Empty when nothing was found. */
export function formatReport(files: readonly VFile[], { warnings }: { warnings: boolean }): string {
  const found = files.flatMap((file) =>
    file.messages
      .filter(({ fatal }) => fatal || warnings)
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
  )
  if (found.length === 0) return ''
  const lines = found.flatMap(({ file, line, column, fatal, reason, note }) => {
    const where = line ? `${file}:${line}:${column ?? 1}` : file
    return [`${where}: ${fatal ? 'error' : 'warning'}: ${reason}`, ...(note ? [`    ${note}`] : [])]
  })
  const errors = found.filter(({ fatal }) => fatal).length
  const counts = [counted(errors, 'error'), ...(warnings ? [counted(found.length - errors, 'warning')] : [])]
  return [...lines, '', counts.join(', '), ''].join('\n')
}

export const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`
