import * as v from 'valibot'
import { EXIT } from '../exit.js'
import { readText } from './input.js'
import { print } from './output.js'

/**
 * Answers each line of JSON with one line of JSON, in order. A line that cannot be read is named on standard error, the
 * rest are answered all the same, and the exit code says that something was at fault.
 */
export async function answerLines<TRow>(
  path: string,
  schema: v.GenericSchema<unknown, TRow>,
  answer: (row: TRow) => unknown,
): Promise<number> {
  let code: number = EXIT.ok
  let number = 0
  for await (const line of linesOf(readText(path))) {
    number += 1
    if (line.trim() === '') continue
    const row = readRow(line, schema)
    if (typeof row === 'string') {
      process.stderr.write(`Line ${number}: ${row}\n`)
      code = EXIT.fault
    } else {
      await print(JSON.stringify(answer(row.output)))
    }
  }
  return code
}

/** The row a line holds, or what is wrong with it. */
function readRow<TRow>(line: string, schema: v.GenericSchema<unknown, TRow>): { output: TRow } | string {
  try {
    const result = v.safeParse(schema, JSON.parse(line))
    if (result.success) return result
    return result.issues.map(describe).join('; ')
  } catch (error) {
    return `This is not JSON: ${(error as Error).message}`
  }
}

function describe(issue: v.BaseIssue<unknown>): string {
  const key = v.getDotPath(issue)
  if (!key) return 'This is not an object'
  return issue.received === 'undefined' ? `"${key}" is missing` : `"${key}" is not ${issue.expected}`
}

/** Splits at `\n` alone: `node:readline` would also split at U+2028, which JSON allows inside a text. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  yield rest
}
