import { marksCss } from '@practice-guidance/overlay'
import type { Plugin } from 'vite'

/** The looks of marks as a file, because a registered style sheet needs no change to the page and heeds no page CSP. */
export function marksSheet(): Plugin {
  return {
    name: 'marks-sheet',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'marks.css', source: marksCss })
    },
  }
}
