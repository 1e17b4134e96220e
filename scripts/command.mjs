/** What every npm command shares: the folder it works in, and how it ends. */
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Something the person at the keyboard can put right. Its message says what is wrong and what to do. */
export class Problem extends Error {}

/**
 * Runs a command to its end. A problem is told in plain words; anything else is a fault of ours and keeps its stack.
 * @param {() => Promise<void>} main
 */
export async function command(main) {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof Problem ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}
