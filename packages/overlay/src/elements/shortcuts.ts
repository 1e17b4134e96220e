import type { Command } from '../overlay.js'

/** The same letters as the extension's commands. */
const COMMANDS: Record<string, Command> = { n: 'next', o: 'open', x: 'dismiss', c: 'close' }

/**
 * Alt+Shift with N, O, X or C: free in the usual browsers and editors, where Alt+Shift goes with digits and arrows if
 * with anything. On a Mac, Option types letters, so Control takes its place, as in the extension.
 */
export function commandFor({
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
  key,
  code,
}: KeyboardEvent): Command | undefined {
  const modified = isMac() ? ctrlKey && !altKey : altKey && !ctrlKey
  if (!modified || !shiftKey || metaKey) return undefined
  // A keyboard in another script is asked where the key is, not what it writes.
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase()
  return COMMANDS[letter]
}

function isMac(): boolean {
  return navigator.platform.startsWith('Mac')
}
