/** What the command answers with: all well, content or input at fault, or called wrongly. */
export const EXIT = { ok: 0, fault: 1, usage: 2 } as const

/** Something the person who typed the command can put right. The message says what and how. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly code: number

  constructor(message: string, code: number = EXIT.fault) {
    super(message)
    this.code = code
  }
}
