import type { Span } from '@practice-guidance/guidance'
import { html, type TemplateResult } from 'lit'

/** Text with the given spans marked. Spans may touch or overlap. */
export function highlighted(text: string, spans: readonly Span[]): (string | TemplateResult)[] {
  const pieces: (string | TemplateResult)[] = []
  let done = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= done) continue
    const from = Math.max(start, done)
    pieces.push(text.slice(done, from), html`<mark>${text.slice(from, end)}</mark>`)
    done = end
  }
  return [...pieces, text.slice(done)]
}
